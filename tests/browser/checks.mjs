// Checks of the public site.
import { answerChecks, findBarriers, findOverflow, withPage } from './browser.mjs'

const totalOf = page => page.locator('[data-total]').first().getAttribute('data-total').then(Number)

const checks = {
  // Errors, requests to elsewhere, and what does not fit the width.
  shows: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    const response = await page.goto(url, { waitUntil: 'networkidle' })
    if (response.status() !== 200) problems.push(`status ${response.status()}`)
    await findOverflow(page, problems)
  }),

  // What axe-core calls serious or critical.
  accessible: (browser, { url, ...view }) => withPage(browser, { ...view, bypassCSP: true }, async (page, problems) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await findBarriers(page, problems)
  }),

  // Everything that can be used is reached by the tabulator key alone.
  keyboard: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    const wanted = await page.evaluate(() => {
      const usable = [...document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary')].filter(one => one.checkVisibility())
      usable.forEach((one, index) => { one.dataset.wanted = index })
      return usable.length
    })
    const reached = new Set()
    for (let i = 0; i < 2 * wanted + 20; i++) {
      await page.keyboard.press('Tab')
      const now = await page.evaluate(() => document.activeElement?.dataset.wanted ?? null)
      if (now !== null) reached.add(now)
      if (reached.size === wanted) break
    }
    if (reached.size !== wanted) problems.push(`${reached.size} of ${wanted} reached`)
  }),

  // Bytes without images, and how far things move while the page loads.
  light: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    let bytes = 0
    const session = await page.context().newCDPSession(page)
    const images = new Set()
    await session.send('Network.enable')
    session.on('Network.responseReceived', ({ requestId, type }) => type === 'Image' && images.add(requestId))
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => { if (!images.has(requestId)) bytes += encodedDataLength })
    await page.addInitScript(() => {
      globalThis.shifts = 0
      new PerformanceObserver(list => { for (const entry of list.getEntries()) globalThis.shifts += entry.value }).observe({ type: 'layout-shift', buffered: true })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    const shifts = await page.evaluate(() => globalThis.shifts)
    if (bytes === 0 || bytes > 60_000) problems.push(`${bytes} bytes`)
    if (shifts > 0) problems.push(`things move by ${shifts}`)
  }),

  // Choosing a value gives as many products as stand beside it.
  facet: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    await page.goto(url)
    const label = page.locator('.facet label').nth(1)
    const told = Number((await label.locator('.count').innerText()).replace(/\D/g, ''))
    await Promise.all([page.waitForURL(/\?/), label.click()])
    const found = await totalOf(page)
    if (found !== told || told === 0) problems.push(`${told} told, ${found} found`)
  }),

  // Lists narrow and page without scripts.
  plain: (browser, { url, ...view }) => withPage(browser, { ...view, javaScript: false }, async (page, problems) => {
    await page.goto(url)
    const all = await totalOf(page)
    await page.locator('.facet input').first().check()
    await page.locator('.filters button').click()
    const narrowed = await totalOf(page)
    if (!(narrowed > 0 && narrowed < all)) problems.push(`${narrowed} of ${all}`)
    const first = await page.locator('.card h3').first().innerText()
    await page.locator('.pager a[rel~=next]').click()
    if (await page.locator('.card h3').first().innerText() === first) problems.push('the second page begins like the first')
  }),

  // A product goes into the basket, its quantity changes, and the sheet is made.
  quote: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    await page.goto(url)
    await page.locator('.card h3 a').first().click()
    await page.locator('#quantity').fill('4')
    await page.locator('form[method=post] button').click()
    await page.locator('td input[name=quantity]').fill('6')
    await page.locator('button[value=update]').click()
    if (await page.locator('td input[name=quantity]').inputValue() !== '6') problems.push('the quantity is not kept')
    const market = await page.locator('#market option').nth(1).getAttribute('value')
    await page.locator('#market').selectOption(market)
    await page.locator('#name').fill('Dar Zellige')
    await page.locator('button[value=sheet]').click()
    const text = await page.locator('textarea[readonly]').inputValue()
    if (!text.includes('Dar Zellige') || !text.includes('6 ×')) problems.push(text)
  }),

  // A cluster opens into what it holds, and nothing is lost on the way.
  drawnMap: (browser, { url, ...view }) => withPage(browser, { ...view, javaScript: false }, async (page, problems) => {
    await page.goto(url)
    const shown = async () => {
      const clusters = await page.locator('.map a text').allTextContents()
      return clusters.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0) + await page.locator('.map .place').count()
    }
    if (await shown() !== await totalOf(page)) problems.push(`${await shown()} on the map, ${await totalOf(page)} told`)
    const zoom = new URL(page.url()).searchParams.get('zoom') ?? '0'
    await page.locator('.map a').first().click()
    await page.waitForURL(/zoom=/)
    if (Number(new URL(page.url()).searchParams.get('zoom')) <= Number(zoom)) problems.push('the map does not come nearer')
    if (await shown() !== await totalOf(page)) problems.push(`${await shown()} on the map, ${await totalOf(page)} told, from near`)
  }),

  // The map that moves shows all that the API tells, opens a cluster from the keyboard, keeps the filters, and the list follows.
  liveMap: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    const asked = []
    page.on('request', request => request.url().includes('/graphql?') && asked.push(JSON.parse(new URL(request.url()).searchParams.get('variables'))))
    await page.goto(url, { waitUntil: 'networkidle' })
    const shown = async () => {
      const clusters = await page.locator('.live-map .cluster').allTextContents()
      return clusters.reduce((sum, text) => sum + Number(text.replace(/\D/g, '')), 0) + await page.locator('.live-map .place').count()
    }
    const settled = async from => {
      await page.waitForLoadState('networkidle')
      const [told, listed, found] = [Number(await page.locator('.live-map').getAttribute('data-shown')), await totalOf(page), await shown()]
      if (found !== told || listed !== told || told === 0) problems.push(`${found} on the map, ${listed} listed, ${told} told, ${from}`)
      return found
    }
    const all = await settled('at first')
    const cluster = page.locator('.live-map .cluster').first()
    const within = Number((await cluster.innerText()).replace(/\D/g, ''))
    const [zoom] = [new URL(page.url()).searchParams.get('zoom') ?? '6']
    await cluster.focus()
    await page.keyboard.press('Enter')
    await page.waitForURL(/zoom=/)
    const near = await settled('from near')
    if (Number(new URL(page.url()).searchParams.get('zoom')) <= Number(zoom)) problems.push('the map does not come nearer')
    if (near < within || await page.locator('.live-map :is(.cluster, .place)').count() < 2) problems.push(`${within} do not part`)

    await Promise.all([page.waitForURL(/kind=/), page.locator('.filters input[value=COOPERATIVE]').check()])
    await settled('filtered')
    if (Number(new URL(page.url()).searchParams.get('zoom')) <= Number(zoom)) problems.push('the filter loses the view')
    const last = asked.at(-1)
    if (JSON.stringify(last.kinds) !== '["COOPERATIVE"]') problems.push(`asked for ${JSON.stringify(last)}`)
    await page.locator('.live-map').focus()
    await page.keyboard.press('-')
    await page.waitForFunction(wanted => Number(new URL(location).searchParams.get('zoom')) < wanted, last.zoom - 1)
    const filtered = await settled('filtered, from farther')
    if (filtered >= all || JSON.stringify(asked.at(-1).kinds) !== '["COOPERATIVE"]') problems.push('moving the map loses the filter')
  }),

  // A place on the map tells its name in the page's language, and leads to its page.
  namedPlace: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    const place = page.locator('.live-map .place').first()
    const label = await place.getAttribute('aria-label')
    await place.focus()
    await page.keyboard.press('Enter')
    const name = await page.locator('.place-names strong').first().innerText()
    if (!label?.includes('(') || name === '') problems.push(`${label}: ${name}`)
    await page.keyboard.press('Escape')
    await page.locator('.leaflet-popup').waitFor({ state: 'detached' })
  }),

  // Tiles come from the host that the settings name, and their maker is named.
  tiles: (browser, { url, host, attribution, ...view }) => withPage(browser, { ...view, also: host }, async (page, problems) => {
    const asked = []
    await page.route(`https://${host}/**`, route => {
      asked.push(route.request().url())
      return route.fulfill({ contentType: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>' })
    })
    await page.goto(url, { waitUntil: 'networkidle' })
    if (asked.length === 0 || !asked.every(address => /\/[0-9]+\/[0-9]+\/[0-9]+\.png$/.test(address))) problems.push(`asked for ${asked.slice(0, 3)}`)
    const named = await page.locator('.leaflet-control-attribution').innerText()
    if (named !== attribution) problems.push(named)
  }),

  // The explorer runs its first operation, and tells the price.
  explorer: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    await page.goto(url)
    await page.locator('.graphiql-execute-button').waitFor()
    const answered = page.waitForResponse(response => response.request().postData()?.includes('Nearby') ?? false)
    await page.waitForTimeout(500)
    await page.locator('.graphiql-execute-button').click()
    const answer = await (await answered).json()
    if (!answer.data?.pointsOfSale?.totalCount || !answer.extensions?.operationCost) problems.push(JSON.stringify(answer).slice(0, 300))
    await page.locator('.result-window .view-line').first().waitFor()
    await page.locator('button[aria-label*="Documentation"]').click()
    await page.getByText('Root Types').waitFor()
  }),

  // What @defer puts off comes in a later part, and the explorer puts it in its place.
  explorerDefer: (browser, { url, ...view }) => withPage(browser, view, async (page, problems) => {
    await page.goto(url, { waitUntil: 'networkidle' })
    await page.locator('.graphiql-query-editor .view-lines').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.insertText('query Deferred { regions(first: 2) { nodes { slug ... @defer { isoCode } } } }')
    const answered = page.waitForResponse(response => response.request().postData()?.includes('query Deferred') ?? false)
    await page.locator('.graphiql-execute-button').click()
    const type = (await answered).headers()['content-type']
    if (!type.startsWith('multipart/mixed')) problems.push(type)
    await page.locator('.result-window').getByText('isoCode').first().waitFor()
  }),

  // The same is found with and without vowel signs.
  search: (browser, { url, texts, ...view }) => withPage(browser, view, async (page, problems) => {
    const totals = []
    for (const text of texts) {
      await page.goto(url)
      await page.locator('#site-search').fill(text)
      await Promise.all([page.waitForURL(/q=/), page.locator('.site-header button').click()])
      totals.push(await totalOf(page))
    }
    if (new Set(totals).size !== 1 || totals[0] === 0) problems.push(totals.join(', '))
  }),
}

await answerChecks(checks)
