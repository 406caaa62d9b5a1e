import { ask, findApi, NoAnswer, request } from '../client/ask'
import { element, find } from '../client/element'
import { type CircuitPackage, type Language, readPackage, type Stop, type Text, textIn } from './circuit-package'
import { instantOf, localeOf, localOf, showTime } from './clock'
import { CircuitFilesDocument, CircuitsDocument, CircuitTimesDocument } from './generated/graphql'
import { type Kept, type KeptTimes, pocket } from './pocket'
import { type Word, words } from './words'

const languages: readonly Language[] = ['fr', 'ar', 'en', 'zgh']
const firstShown = 'fes-funduqs'

const choices = { circuit: find('circuit', HTMLSelectElement), language: find('language', HTMLSelectElement) }
const departure = find('departure', HTMLInputElement)
const gpx = find('gpx', HTMLAnchorElement)
const address = new URL(location.href)

let language: Language = languages.find(one => one === address.searchParams.get('lang')) ?? languages.find(one => navigator.language.startsWith(one)) ?? 'fr'
let slug = address.searchParams.get('circuit') ?? firstShown
let shown: CircuitPackage | undefined
let times: KeptTimes | undefined
let api: URL | undefined
let status: Word | undefined
let timesStatus: Word | undefined

/** The word for what went wrong; anything but the API's silence is for whoever looks after the page, too. */
function wordOf(error: unknown): Word {
  if (error instanceof NoAnswer && error.reason === 'offline') return 'offline'
  console.warn(error)
  return error instanceof NoAnswer ? error.reason : 'unchecked'
}

/** Shows the circuit as it is kept, and then, if the API answers and has another version, that one. */
async function showCircuit(): Promise<void> {
  const asked = slug
  const kept = pocket.find(asked)
  const bytes = kept && (await pocket.open(asked))
  const old = kept && bytes && (await readPackage(bytes, kept.sha256).catch(() => undefined))
  if (asked !== slug) return
  shown = old
  times = pocket.times(asked)
  timesStatus = undefined
  status = old ? 'kept' : undefined
  draw()
  try {
    const fresh = await takeAlong(asked, old ? kept : undefined)
    if (asked !== slug) return
    shown = fresh ?? shown
    status = 'kept'
  } catch (error) {
    const word = wordOf(error)
    if (asked !== slug) return
    status = word !== 'offline' ? word : shown ? 'keptOffline' : 'none'
  }
  draw()
}

/** Downloads a circuit unless this version of it is kept. */
async function takeAlong(asked: string, kept: Kept | undefined): Promise<CircuitPackage | undefined> {
  const { data } = await ask(await whereToAsk(), language, CircuitFilesDocument, { slug: asked })
  const files = data.circuit?.downloads
  if (!files) throw new NoAnswer('refused', `There is no circuit "${asked}" with stops.`)
  if (kept?.version === files.package.version) return undefined
  const bytes = await (await request(await locate(files.package.url))).arrayBuffer()
  const fresh = await readPackage(bytes, files.package.sha256)
  const names = Object.fromEntries(languages.map(one => [one, textIn(fresh.circuit, 'name', one)?.value ?? asked]))
  await pocket.keep({ slug: asked, version: files.package.version, sha256: files.package.sha256, names, gpx: files.gpx }, bytes)
  return fresh
}

/** A file's address on the host that is asked, which may be known to the world under another name. */
async function locate(url: string): Promise<URL> {
  const { pathname, search } = new URL(url)
  return new URL(pathname + search, await whereToAsk())
}

async function whereToAsk(): Promise<URL> {
  return (api ??= await findApi())
}

async function showTimes(): Promise<void> {
  const asked = slug
  const instant = instantOf(departure.value).toISOString()
  try {
    const { data } = await ask(await whereToAsk(), language, CircuitTimesDocument, { slug: asked, departure: instant })
    if (!data.circuit?.itinerary) throw new NoAnswer('refused', `"${asked}" has no stops.`)
    const told = { departure: instant, toldAt: new Date().toISOString(), itinerary: data.circuit.itinerary }
    pocket.keepTimes(asked, told)
    if (asked !== slug) return
    times = told
    timesStatus = undefined
  } catch (error) {
    const word = wordOf(error)
    timesStatus = word === 'offline' ? 'noTimes' : word
  }
  draw()
}

async function listCircuits(): Promise<void> {
  const kept = pocket.all().map(one => ({ slug: one.slug, name: one.names[language] ?? one.slug }))
  const listed = await whereToAsk()
    .then(where => ask(where, language, CircuitsDocument, {}))
    .then(({ data }) => data.circuits?.nodes?.map(node => ({ slug: node.slug, name: node.name.value })) ?? [])
    .catch(() => kept)
  if (!listed.some(one => one.slug === slug)) listed.unshift({ slug, name: slug })
  choices.circuit.replaceChildren(...listed.map(one => element('option', { value: one.slug }, one.name)))
  choices.circuit.value = slug
}

function draw(): void {
  const said = words[language]
  document.documentElement.lang = language
  document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
  for (const place of document.querySelectorAll<HTMLElement>('[data-word]')) place.textContent = said[place.dataset.word as Word]
  choices.language.value = language
  find('status', HTMLElement).textContent = status ? said[status] : ''
  find('times-status', HTMLElement).textContent = [timesStatus && said[timesStatus], times && `${said.toldAt} ${showTime(times.toldAt, language)}`].filter(Boolean).join(' ')
  document.title = (shown && textIn(shown.circuit, 'name', language)?.value) ?? said.circuit
  find('name', HTMLElement).replaceChildren(write(shown && textIn(shown.circuit, 'name', language)))
  find('facts', HTMLElement).replaceChildren(write(shown && textIn(shown.circuit, 'facts', language)))
  const kept = pocket.find(slug)
  gpx.hidden = !kept
  gpx.textContent = said.gpx
  if (kept) void locate(kept.gpx.url).then(url => (gpx.href = url.href), () => (gpx.hidden = true))
  find('stops', HTMLOListElement).replaceChildren(...(shown?.circuit.stops ?? []).map(drawStop))
}

function drawStop(stop: Stop): HTMLLIElement {
  const said = words[language]
  const number = new Intl.NumberFormat(localeOf(language))
  const { pointOfSale, leg } = stop
  const time = times?.itinerary.stops.find(one => one.position === stop.position)
  const [picture] = pointOfSale.images
  const drawing = picture && shown?.images[picture.slug]
  const town = pointOfSale.town && textIn(pointOfSale.town, 'name', language)
  return element(
    'li',
    {},
    picture && drawing
      ? element('img', {
          src: `data:image/svg+xml,${encodeURIComponent(drawing)}`, alt: textIn(picture, 'alternativeText', language)?.value ?? '', width: `${picture.width}`, height: `${picture.height}`,
        })
      : undefined,
    element('h2', {}, `${stop.position}. `, write(textIn(pointOfSale, 'name', language))),
    element(
      'p', {}, write(town), town ? ' · ' : '', leg ? `${number.format(leg.minutes)} ${said.way} (${number.format(leg.routeMeters / 1000)} km) · ` : '',
      `${number.format(stop.dwellMinutes)} ${said.stay}`),
    time ? element('p', { class: 'time' }, `${said.arrival}: ${showTime(time.arrival, language)} · ${said[time.opening]}`) : undefined,
  )
}

/** A text, marked with the language that it really is in. */
function write(text: Text | null | undefined): Node {
  if (!text) return document.createTextNode('')
  const tag = text.language.toLowerCase()
  return tag === language ? document.createTextNode(text.value) : element('bdi', { lang: tag }, text.value)
}

function choose(): void {
  slug = choices.circuit.value
  language = choices.language.value as Language
  address.searchParams.set('circuit', slug)
  address.searchParams.set('lang', language)
  history.replaceState(null, '', address)
}

choices.circuit.addEventListener('change', () => {
  choose()
  void showCircuit()
})
choices.language.addEventListener('change', () => {
  choose()
  draw()
  void listCircuits()
})
find('times', HTMLFormElement).addEventListener('submit', event => {
  event.preventDefault()
  void showTimes()
})

departure.value = localOf(new Date(Date.now() + 86_400_000)).replace(/T.*/, 'T09:00')
// Private windows of some browsers have no workers; the page only needs the network there.
void navigator.serviceWorker?.register('worker.js').catch(error => console.warn(error))
void listCircuits()
void showCircuit()
