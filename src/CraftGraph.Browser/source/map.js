// The map of places that moves, in the place of the one that the server drew. It asks the API for what is in view, and the site for the list of it.
import { Map, control, divIcon, layerGroup, marker, polygon, popup, tileLayer } from 'leaflet'
import 'leaflet/dist/leaflet.css'
import './map.css'

const drawn = document.querySelector('[data-map]')
const { view, zooms, finer, filters, documents, outline, tiles, words, kinds, addresses, limit } = JSON.parse(drawn.dataset.map)
const language = document.documentElement.lang
const isMoving = !matchMedia('(prefers-reduced-motion: reduce)').matches
const count = number => new Intl.NumberFormat(`${language === 'zgh' ? 'fr' : language}-u-nu-latn`).format(number)

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children.filter(child => child !== null))
  return made
}

async function ask(documentId, variables, signal) {
  const address = new URL('/graphql', location.href)
  address.search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) })
  const response = await fetch(address, { headers: { Accept: 'application/graphql-response+json', 'Accept-Language': language }, signal })
  const { data, errors } = await response.json()
  if (errors) throw new Error(errors[0].message)
  return data
}

const holder = element('div', { className: 'live-map' })
holder.setAttribute('role', 'region')
holder.setAttribute('aria-label', words.map)
drawn.replaceChildren(holder)

const map = new Map(holder, {
  center: [view.latitude, view.longitude], zoom: view.zoom, minZoom: zooms.least, maxZoom: zooms.greatest, zoomControl: false, scrollWheelZoom: false,
  zoomAnimation: isMoving, fadeAnimation: isMoving, markerZoomAnimation: isMoving, inertia: isMoving,
})
map.attributionControl.setPrefix(false)
control.zoom({ position: document.documentElement.dir === 'rtl' ? 'topright' : 'topleft', zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map)

// The wheel scrolls the page until the map is in use.
holder.addEventListener('focusin', () => map.scrollWheelZoom.enable())
holder.addEventListener('focusout', () => map.scrollWheelZoom.disable())

// Leaflet hears this key only where the map itself has the focus.
holder.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return
  map.closePopup()
  holder.focus({ preventScroll: true })
})

const land = polygon(outline, { className: 'land', interactive: false }).addTo(map)
if (!new URLSearchParams(location.search).has('lat')) map.fitBounds(land.getBounds(), { animate: false })
if (tiles) {
  const name = tiles.licence ? element('a', { href: tiles.licence, textContent: tiles.attribution }) : element('span', { textContent: tiles.attribution })
  tileLayer(tiles.address, { attribution: name.outerHTML }).addTo(map)
  holder.classList.add('tiled')
}

const found = layerGroup().addTo(map)
const problem = element('p', { className: 'note', hidden: true, textContent: words.failed })
problem.setAttribute('role', 'status')
drawn.append(problem)

function pin(position, className, text, label, size, onClick) {
  // What the API tells of squares at the edge may lie beyond it: nothing to be led to from the keyboard.
  const keyboard = map.getBounds().contains(position)
  const icon = divIcon({ className, html: element('span', { textContent: text }), iconSize: [size, size] })
  const one = marker(position, { icon, title: label, keyboard, autoPanOnFocus: false }).on('click', onClick).addTo(found)
  if (!keyboard) return
  one.getElement().setAttribute('aria-label', label)
  one.getElement().addEventListener('keydown', event => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onClick()
  })
}

// A text says which language it is in where that is not the page's.
const spoken = ({ value, language, isFallback }) => element('bdi', isFallback ? { textContent: value, lang: language.toLowerCase() } : { textContent: value })

function describe({ kind, name, isDemonstration, node }) {
  const title = addresses[kind] && node.slug ? element('a', { href: `${addresses[kind]}/${encodeURIComponent(node.slug)}` }, spoken(name)) : spoken(name)
  const badge = isDemonstration ? element('span', { className: 'badge demo', textContent: words.demonstration }) : null
  return element('li', {}, element('strong', {}, title), element('span', { className: 'badge', textContent: kinds[kind] }), badge)
}

// Names are asked for when they are wanted: those of a single place, or of places that no zoom parts.
async function tellNames(position, bounds) {
  const { places } = await ask(documents.names, { bounds, where: filters.where, first: limit }).catch(() => ({ places: null }))
  const content = places ? element('ul', { className: 'place-names' }, ...places.nodes.map(describe)) : element('p', { textContent: words.failed })
  const opened = popup({ maxHeight: 260 }).setLatLng(position).setContent(content).openOn(map)
  const close = opened.getElement().querySelector('.leaflet-popup-close-button')
  close.setAttribute('aria-label', words.close)
  if (holder.contains(document.activeElement)) (content.querySelector('a') ?? close).focus()
}

const boundsOf = area => ({
  south: Math.max(area.getSouth(), -85), west: Math.max(area.getWest(), -180), north: Math.min(area.getNorth(), 85), east: Math.min(area.getEast(), 180),
})

function show({ clusters, places }) {
  const hadFocus = document.activeElement.matches('.live-map :is(.cluster, .place)')
  found.clearLayers()
  for (const { count: size, opensAtZoom, centre, bounds } of clusters) {
    const position = [centre.latitude, centre.longitude]
    const opened = Math.max(map.getZoom() + 1, (opensAtZoom ?? Infinity) - finer)
    pin(position, 'cluster', count(size), `${count(size)} ${words.places}`, 24 + 8 * Math.log10(size), () =>
      map.getZoom() < zooms.greatest ? map.setView(position, Math.min(opened, zooms.greatest)) : tellNames(position, bounds))
  }
  const near = 1e-5
  for (const { kind, name, coordinates: { latitude, longitude } } of places) {
    pin([latitude, longitude], 'place', '', `${name ?? ''} (${kinds[kind]})`.trim(), 24, () =>
      tellNames([latitude, longitude], { south: latitude - near, west: longitude - near, north: latitude + near, east: longitude + near }))
  }
  if (hadFocus) holder.focus({ preventScroll: true })
}

// What the page says of the view, as the server writes it for those without scripts: how many, which ones, the same view in other languages.
async function follow(address, signal) {
  const response = await fetch(address, { headers: { Accept: 'text/html' }, signal })
  if (!response.ok) return
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  for (const part of document.querySelectorAll('[data-of-view], .languages')) {
    part.replaceChildren(...page.querySelector(part.matches('.languages') ? '.languages' : `[data-of-view="${part.dataset.ofView}"]`).childNodes)
  }
  for (const field of document.querySelectorAll('.filters input[type=hidden]')) {
    field.value = page.querySelector(`.filters input[type=hidden][name=${field.name}]`).value
  }
}

let current = new AbortController()

async function look(isFirst) {
  current.abort()
  current = new AbortController()
  const { signal } = current
  try {
    const { map: answer } = await ask(documents.view, { bounds: boundsOf(map.getBounds()), zoom: map.getZoom() + finer, kinds: filters.kinds, regions: filters.regions }, signal)
    if (signal.aborted) return
    problem.hidden = true
    show(answer)
    holder.dataset.shown = answer.count
    // The page came with the list of the view that its address says, which may be one of its pages.
    if (isFirst && location.search.includes('after=')) return
    const { lat, lng } = map.getCenter()
    const { x, y } = map.getSize()
    const address = new URL(location.href)
    for (const [name, value] of Object.entries({ lat: lat.toFixed(4), lon: lng.toFixed(4), zoom: map.getZoom(), width: x, height: y })) address.searchParams.set(name, value)
    for (const name of ['after', 'before']) address.searchParams.delete(name)
    await follow(address, signal)
    if (!isFirst) history.replaceState(history.state, '', address)
  } catch (error) {
    if (error.name !== 'AbortError') problem.hidden = false
  }
}

map.on('moveend', () => look(false))
look(true)
