import type { ListingQueryVariables, MarketsQuery, ProductFilterInput } from './generated/graphql'

/** A country that articles are offered in. */
export type Market = NonNullable<NonNullable<MarketsQuery['markets']>['nodes']>[number]

/** What values are chosen of, by the names in the page's address, and the condition that they become. */
export const facets = {
  TRADE: { name: 'trade', title: 'Trade', condition: (slugs: string[]): ProductFilterInput => ({ trade: { slug: { in: slugs } } }) },
  REGION: { name: 'region', title: 'Region', condition: (slugs: string[]): ProductFilterInput => ({ region: { slug: { in: slugs } } }) },
  LABEL: { name: 'label', title: 'Label', condition: (slugs: string[]): ProductFilterInput => ({ labels: { some: { slug: { in: slugs } } } }) },
} as const

/** A facet of the page. */
export type FacetKey = keyof typeof facets

const pageSize = 20
const usualQuantity = 20

/** How many units are asked about. */
export const quantityOf = (address: URLSearchParams): number => Math.trunc(Number(address.get('quantity'))) || usualQuantity

/** What the page's address says, as the operation's variables: it alone decides what is shown, so it can be sent to others. */
export function variablesOf(address: URLSearchParams, market: Market): ListingQueryVariables {
  const conditions = Object.values(facets).flatMap(({ name, condition }) => {
    const chosen = address.getAll(name)
    return chosen.length > 0 ? [condition(chosen)] : []
  })
  const before = address.get('before')
  return {
    market: market.slug,
    destination: market.countryCode!,
    quantity: quantityOf(address),
    search: address.get('search') || undefined,
    where: Object.assign({ isExportable: { eq: true }, offers: { some: { market: { slug: { eq: market.slug } } } } }, ...conditions) as ProductFilterInput,
    ...(before ? { last: pageSize, before } : { first: pageSize, after: address.get('after') ?? undefined }),
  }
}
