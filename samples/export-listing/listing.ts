import { element } from '../client/element'
import { type FacetKey, facets } from './choice'
import type { ListingQuery } from './generated/graphql'

/** A page of articles, with the counts of what can be chosen. */
export type Listing = NonNullable<ListingQuery['products']>

/** An article of the list. */
export type Row = NonNullable<Listing['nodes']>[number]

const isFacet = (key: string): key is FacetKey => key in facets

/** With as many decimals as the currency has. */
const money = (amount: number, currency: string): string => new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'code' }).format(amount)

/** A line of the table. */
export function drawRow(row: Row, quantity: number): HTMLTableRowElement {
  const { offer, customs } = row
  return element(
    'tr',
    { 'data-slug': row.slug },
    element('th', { scope: 'row' }, row.name.value, element('small', {}, row.producer.name.value), row.isDemonstration ? element('small', {}, 'invented, to show the catalogue') : undefined),
    element('td', { class: 'price' }, offer ? money(offer.price.amount, offer.price.currency) : '', element('small', {}, offer ? `${offer.incoterm} ${offer.incotermPlace}` : '')),
    element('td', {}, element('ul', {}, ...(offer?.tiers ?? []).map(tier => element('li', {}, `${tier.fromQuantity} and more: ${money(tier.price.unitPrice.amount, tier.price.unitPrice.currency)}`)))),
    element('td', {}, ...drawQuantity(offer, quantity)),
    element(
      'td', {}, customs?.nationalCode?.code ?? row.hsCode.code,
      element('ul', {}, ...(customs?.documents ?? []).map(one => element('li', {}, one.name.value, one.requirement === 'ALWAYS' ? '' : ' (on condition)')))),
  )
}

// A quantity that is off the maker's step has no price; the offer says which quantities have one.
function drawQuantity(offer: Row['offer'], quantity: number): (Node | string)[] {
  if (!offer) return []
  if (offer.priceAt) return [money(offer.priceAt.total.amount, offer.priceAt.total.currency), element('small', {}, offer.leadTimeFor === 0 ? 'ships at once' : `ships in ${offer.leadTimeFor} days`)]
  return [`${quantity} cannot be ordered`, element('small', {}, `from ${offer.minimumOrder}, in steps of ${offer.orderStep}`)]
}

/** The values to choose from, each with how many articles it would leave. */
export function drawFacets(listing: Listing): HTMLFieldSetElement[] {
  return (listing.facets ?? []).flatMap(({ key, values }) => {
    if (!isFacet(key)) return []
    const { name, title } = facets[key]
    return [
      element(
        'fieldset',
        {},
        element('legend', {}, title),
        ...(values ?? []).map(value =>
          element(
            'label', {}, element('input', { type: 'checkbox', name, value: value.key, ...(value.isChosen ? { checked: '' } : {}) }), ` ${value.name?.value ?? value.key} (`,
            element('span', { class: 'count' }, `${value.count}`), ')'))),
    ]
  })
}
