import { graphql } from 'relay-runtime';

export const query = graphql`
  query ProductAwardsQuery($id: ID!) {
    node(id: $id) {
      ...ProductAwards_product @alias(as: "product")
    }
  }
`;

export const awards = graphql`
  fragment ProductAwards_product on Product
  @refetchable(queryName: "ProductAwardsRefetchQuery")
  @argumentDefinitions(count: { type: "Int", defaultValue: 5 }, cursor: { type: "String" }) {
    awards(first: $count, after: $cursor) @connection(key: "ProductAwards_awards") {
      edges {
        cursor
        node {
          number
          status
          label {
            slug
          }
        }
      }
    }
  }
`;
