// Checks of the samples, built and served by their own commands, against a running API. The first check of all is "built".
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { fileURLToPath } from 'node:url'
import { serve } from '../../samples/serve.mjs'
import { answerChecks, findBarriers, findOverflow, withPage } from './browser.mjs'

const addressOf = server => `http://127.0.0.1:${server.address().port}/`
const close = server => new Promise(resolve => {
  server.close(resolve)
  server.closeAllConnections()
})

/** Opens a page of a sample; the check gets its server too, and may close it. */
async function withSample(browser, { sample, api, query = '', ...view }, check) {
  const server = await serve({ sample, api })
  try {
    return await withPage(browser, view, async (page, problems) => {
      await page.goto(addressOf(server) + query)
      await check(page, problems, server)
    })
  } finally {
    if (server.listening) await close(server)
  }
}

/** An API in front of the API, which spoils some answers: spoil gets each address, and gives back a status and headers or changes the bytes. */
async function withSpoiltApi(api, spoil, check) {
  const server = createServer(async (request, response) => {
    const parts = []
    for await (const part of request) parts.push(part)
    const headers = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*', 'Access-Control-Expose-Headers': '*' }
    if (request.method === 'OPTIONS') return response.writeHead(204, headers).end()
    const real = await fetch(new URL(request.url, api), { method: request.method, headers: { 'Content-Type': 'application/json' }, body: parts.length > 0 ? Buffer.concat(parts) : undefined })
    const { status = real.status, more = {}, body = Buffer.from(await real.arrayBuffer()) } = spoil(request.url) ?? {}
    response.writeHead(status, { ...headers, 'Content-Type': real.headers.get('Content-Type'), ...more }).end(body)
  })
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve))
  try {
    return await check(`${addressOf(server)}graphql`)
  } finally {
    await close(server)
  }
}

const ask = async (api, query) => (await (await fetch(api, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ query }) })).json()).data
const stopNames = page => page.locator('#stops h2').allInnerTexts()
const circuit = { sample: 'circuit-page', query: '?circuit=fes-funduqs&lang=fr' }
const listing = { sample: 'export-listing', query: '?market=us' }

const checks = {
  // The samples are generated, compile and are bundled.
  built: () => {
    execFileSync('npm', ['run', 'build'], { cwd: fileURLToPath(new URL('../../samples/', import.meta.url)), stdio: ['ignore', 'ignore', 'inherit'] })
    return { problems: [] }
  },

  // The circuit is there with the network, and without it too, in each language.
  circuit: (browser, { api, ...view }) => withSample(browser, { ...circuit, api, ...view }, async (page, problems, server) => {
    const expect = (found, wanted, what) => JSON.stringify(found) === JSON.stringify(wanted) || problems.push(`${what}: ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`)
    const { circuit: told } = await ask(api, '{ circuit(slug: "fes-funduqs") { stops { position pointOfSale { fr: name(language: FR) { value } ar: name(language: AR) { value } } } } }')
    const named = language => told.stops.map(stop => `${stop.position}. ${stop.pointOfSale[language].value}`)
    await page.locator('#stops li').first().waitFor()
    expect(await stopNames(page), named('fr'), 'stops')
    await page.locator('#departure').fill('2026-03-20T09:00')
    await page.locator('#times button').click()
    await page.locator('.time').first().waitFor()
    const times = await page.locator('.time').allInnerTexts()
    if (times.length !== told.stops.length) problems.push(`${times.length} times`)
    if (!/09:00/.test(times[0])) problems.push(`the departure is at 09:00 on Morocco's clocks, not ${times[0]}`)
    const gpx = await fetch(await page.locator('#gpx').getAttribute('href'))
    if (!gpx.headers.get('Content-Type').startsWith('application/gpx+xml')) problems.push(`GPX: ${gpx.status} ${gpx.headers.get('Content-Type')}`)

    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
    const seen = problems.length
    await close(server)
    await page.context().setOffline(true)
    await page.reload()
    await page.locator('#stops li').first().waitFor()
    await page.getByText('Pas de réponse du catalogue : voici le circuit').waitFor()
    const french = await stopNames(page)
    const keptTimes = await page.locator('.time').allInnerTexts()
    const asOf = await page.locator('#times-status').innerText()
    await page.locator('#times button').click()
    await page.getByText('Sans réseau, les horaires').waitFor()
    await page.locator('#language').selectOption('ar')
    const arabic = await stopNames(page)
    const direction = await page.locator('html').getAttribute('dir')
    const known = await page.locator('#circuit option').allInnerTexts()
    problems.splice(seen)
    expect(french, named('fr'), 'stops without a network')
    expect(arabic, named('ar'), 'stops in Arabic without a network')
    expect(keptTimes, times, 'times without a network')
    if (!asOf.startsWith('Horaires donnés le')) problems.push(`as of: ${asOf}`)
    if (direction !== 'rtl' || known.length !== 1) problems.push(`${direction}, ${known}`)
  }),

  // A package that is not the one that was told of is not kept.
  spoilt: (browser, { api, ...view }) => withSpoiltApi(api, url => (url.includes('package.json') ? { body: Buffer.from('{"format":"craftgraph.circuit","formatVersion":1}') } : undefined), spoilt =>
    withSample(browser, { ...circuit, api: spoilt, ...view }, async (page, problems) => {
      await page.getByText('Le fichier reçu n’est pas celui que le catalogue annonce').waitFor()
      if (await page.evaluate(() => localStorage.length) !== 0) problems.push('it is kept')
    })),

  // A value gives as many articles as stand beside it; pages follow each other; prices are the API's; the file has what the list has.
  listing: (browser, { api, ...view }) => withSample(browser, { ...listing, api, ...view }, async (page, problems) => {
    const slugs = () => page.locator('#rows tr').evaluateAll(rows => rows.map(row => row.dataset.slug))
    const settled = () => page.locator('#status strong').waitFor()
    await settled()
    const label = page.locator('#facets label').first()
    const told = await label.locator('.count').innerText()
    await label.locator('input').check()
    await page.waitForURL(/trade=/)
    await settled()
    const found = await page.locator('#status strong').innerText()
    if (found !== told) problems.push(`${told} told, ${found} found`)
    const first = await slugs()
    await page.locator('#next').click()
    await page.waitForURL(/after=/)
    await settled()
    const second = await slugs()
    if (second.length === 0 || first.some(slug => second.includes(slug))) problems.push(`${first.length} articles, and then ${second}`)

    const { product } = await ask(api, `{ product(slug: "${second[0]}") { offer(market: "us") { price { amount currency } } } }`)
    const price = await page.locator('.price').first().evaluate(cell => cell.firstChild.textContent)
    if (price !== `USD\u00A0${product.offer.price.amount.toFixed(2)}`) problems.push(`${price}, not ${JSON.stringify(product.offer)}`)
    const names = await page.locator('#rows th').evaluateAll(cells => cells.map(cell => cell.firstChild.textContent))
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('#csv').click()])
    const [header, ...rows] = readFileSync(await download.path(), 'utf8').trimEnd().split('\r\n')
    if (!header.endsWith('sku,name,maker,hs_code,price,currency,minimum_order,order_step,incoterm,total_for_quantity,lead_time_days')) problems.push(header)
    if (rows.length !== names.length || !rows.every((row, index) => row.includes(names[index].replaceAll('"', '""')))) problems.push(`CSV: ${rows.length} rows of ${names.length}`)
    await page.locator('#previous').click()
    await page.waitForURL(/before=/)
    await settled()
    if (JSON.stringify(await slugs()) !== JSON.stringify(first)) problems.push('the way back leads elsewhere')

    await page.goto(page.url().replace(/\?.*/, '?market=us&after=nonsense'))
    await page.getByText('CURSOR_INVALID').waitFor()
    problems.splice(0, problems.length, ...problems.filter(problem => !problem.includes('status of 400')))
  }),

  // Who has to wait is told for how long.
  busy: (browser, { api, ...view }) => withSpoiltApi(api, () => ({ status: 429, more: { 'Retry-After': '7' } }), spoilt =>
    withSample(browser, { ...listing, api: spoilt, ...view }, async (page, problems) => {
      await page.getByText('Try again in 7 seconds').waitFor()
      problems.splice(0)
    })),

  // Nothing keeps anybody out, on narrow screens either.
  usable: (browser, { api, sample, query, ...view }) => withSample(browser, { sample, query, api, ...view, bypassCSP: true }, async (page, problems) => {
    await page.locator('#stops li, #rows tr').first().waitFor()
    await page.waitForLoadState('networkidle')
    await findOverflow(page, problems)
    await findBarriers(page, problems)
  }),
}

await answerChecks(checks)
