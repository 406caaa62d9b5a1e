import { ask, describe, findApi, type GraphQLProblem, NoAnswer } from '../client/ask'
import { element, find } from '../client/element'
import { type Market, quantityOf, variablesOf } from './choice'
import { writeCsv } from './csv'
import { ListingDocument, MarketsDocument } from './generated/graphql'
import { drawFacets, drawRow, type Listing } from './listing'

const language = 'en'
const form = find('choices', HTMLFormElement)
const next = find('next', HTMLButtonElement)
const previous = find('previous', HTMLButtonElement)
const csv = find('csv', HTMLAnchorElement)
const table = document.querySelector('table')!

let api: URL
let markets: readonly Market[]
let listing: Listing | undefined
let latest = 0

const addressed = () => new URLSearchParams(location.search)
const marketOf = (address: URLSearchParams) => markets.find(market => market.slug === address.get('market')) ?? markets.find(market => market.slug === 'fr') ?? markets[0]

/** What to tell people who wait for an answer. */
function say(error: unknown): string {
  if (!(error instanceof NoAnswer)) throw error
  switch (error.reason) {
    case 'offline':
      return 'The catalogue does not answer. Is there a network?'
    case 'busy':
      return error.retryAfter ? `The catalogue is busy. Try again in ${error.retryAfter} seconds.` : 'The catalogue is busy. Try again in a moment.'
    case 'refused':
      return `The catalogue does not take this request: ${error.message}`
    case 'failed':
      return `The catalogue has a problem. Try again later. (${error.message})`
  }
}

async function show(): Promise<void> {
  const address = addressed()
  const market = marketOf(address)
  if (!market) return
  const turn = ++latest
  find('status', HTMLElement).textContent = 'Asking…'
  try {
    const { data, problems } = await ask(api, language, ListingDocument, variablesOf(address, market))
    if (turn !== latest) return
    // A list that may be null is null where its arguments are wrong, such as a cursor of another list.
    if (!data.products) throw new NoAnswer('refused', describe(problems))
    listing = data.products
    draw(market, listing, quantityOf(address))
    tell(problems)
  } catch (error) {
    if (turn !== latest) return
    find('status', HTMLElement).textContent = ''
    find('problem', HTMLElement).textContent = say(error)
  }
}

// That a quantity cannot be ordered stands beside each article that it is true of.
function tell(problems: readonly GraphQLProblem[]): void {
  const others = problems.filter(problem => problem.extensions?.code !== 'QUANTITY_NOT_ORDERABLE')
  find('problem', HTMLElement).textContent = describe(others)
}

function draw(market: Market, drawn: Listing, quantity: number): void {
  const rows = drawn.nodes ?? []
  table.hidden = rows.length === 0
  find('status', HTMLElement).replaceChildren(element('strong', {}, `${drawn.totalCount}`), ` articles offered in ${market.name.value}, prices in ${market.currency}`)
  find('rows', HTMLElement).replaceChildren(...rows.map(row => drawRow(row, quantity)))
  const chosen = document.activeElement instanceof HTMLInputElement ? document.activeElement : undefined
  document.querySelector('#facets > div')!.replaceChildren(...drawFacets(drawn))
  // Whoever chose by keyboard goes on where they were.
  if (chosen?.type === 'checkbox') form.querySelector<HTMLInputElement>(`input[name="${chosen.name}"][value="${CSS.escape(chosen.value)}"]`)?.focus()
  next.hidden = !drawn.pageInfo.hasNextPage
  previous.hidden = !drawn.pageInfo.hasPreviousPage
  csv.hidden = rows.length === 0
  URL.revokeObjectURL(csv.href)
  csv.href = URL.createObjectURL(new Blob([writeCsv(rows)], { type: 'text/csv' }))
}

function fillForm(): void {
  const address = addressed()
  find('market', HTMLSelectElement).value = marketOf(address)?.slug ?? ''
  for (const input of form.querySelectorAll<HTMLInputElement>('.asked input')) input.value = input.name === 'quantity' ? `${quantityOf(address)}` : (address.get(input.name) ?? '')
}

function go(address: URLSearchParams): void {
  history.pushState(null, '', `?${address}`)
  void show()
}

// Another choice begins with the first page of its list.
function choose(): void {
  if (form.reportValidity()) go(new URLSearchParams([...new FormData(form)].flatMap(([name, value]) => (typeof value === 'string' && value !== '' ? [[name, value]] : []))))
}

function turnTo(place: 'after' | 'before', cursor: string | null | undefined): void {
  const address = addressed()
  address.delete('after')
  address.delete('before')
  if (cursor) address.set(place, cursor)
  go(address)
}

form.addEventListener('submit', event => {
  event.preventDefault()
  choose()
})
form.addEventListener('change', choose)
next.addEventListener('click', () => turnTo('after', listing?.pageInfo.endCursor))
previous.addEventListener('click', () => turnTo('before', listing?.pageInfo.startCursor))
addEventListener('popstate', () => {
  fillForm()
  void show()
})

try {
  api = await findApi()
  const { data } = await ask(api, language, MarketsDocument, {})
  markets = data.markets?.nodes ?? []
  find('market', HTMLSelectElement).replaceChildren(...markets.map(market => element('option', { value: market.slug }, `${market.name.value} (${market.currency})`)))
  fillForm()
  await show()
} catch (error) {
  find('problem', HTMLElement).textContent = say(error)
}
