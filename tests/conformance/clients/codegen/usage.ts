// Compiled against what graphql-codegen makes of operations.graphql, never run: each line holds only while the types say what the schema says.
import { useFragment as readFragment } from './gql';
import { MakersDocument, ProductTileFragmentDoc, ProductsOfARegionDocument } from './gql/graphql';
import type { ProductsOfARegionQueryVariables } from './gql/graphql';
import type { ResultOf } from '@graphql-typed-document-node/core';

export const variables: ProductsOfARegionQueryVariables = { region: 'fes-meknes', first: 3, order: [{ stock: 'DESC' }] };

// @ts-expect-error The region is required.
export const incomplete: ProductsOfARegionQueryVariables = { first: 3 };

export function describe(data: ResultOf<typeof ProductsOfARegionDocument>): string[] {
  const total: number | undefined = data.products?.totalCount;
  return (data.products?.nodes ?? []).map((node) => {
    const tile = readFragment(ProductTileFragmentDoc, node);
    const amountMinor: number = tile.price.amountMinor;
    const amount: number = tile.price.amount;
    const grams: number | null | undefined = tile.weightGrams;
    // @ts-expect-error The weight may not be known.
    const known: number = tile.weightGrams;
    return `${total} ${tile.name.value} ${amountMinor} ${amount} ${grams} ${known} ${tile.createdAt}`;
  });
}

export function memberCounts(data: ResultOf<typeof MakersDocument>): (number | null | undefined)[] {
  return data.nodes.map((node) => (node?.__typename === 'Cooperative' ? node.members : null));
}
