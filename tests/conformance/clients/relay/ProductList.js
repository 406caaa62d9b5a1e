import { graphql } from 'relay-runtime';

export const query = graphql`
  query ProductListQuery($region: String!, $first: Int = 10) {
    region(slug: $region) {
      id
      name {
        value
        language
      }
    }
    ...ProductList_products @arguments(first: $first)
  }
`;

export const list = graphql`
  fragment ProductList_products on Query
  @refetchable(queryName: "ProductListPaginationQuery")
  @argumentDefinitions(first: { type: "Int", defaultValue: 10 }, after: { type: "String" }) {
    products(first: $first, after: $after, where: { isExportable: { eq: true } }, order: [{ stock: DESC }])
      @connection(key: "ProductList_products") {
      edges {
        node {
          id
          ...ProductList_item
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const item = graphql`
  fragment ProductList_item on Product {
    slug
    name {
      value
    }
    price {
      amountMinor
      currency
    }
    producer {
      __typename
      name {
        value
      }
      ... on Cooperative {
        members
      }
    }
  }
`;
