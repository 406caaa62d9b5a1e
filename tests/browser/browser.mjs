// A browser for the checks: the system's Chromium, which speaks to nobody but the site.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { chromium } from 'playwright-core'

const axe = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8')

const executablePath = process.env.CRAFTGRAPH_TEST_CHROMIUM ?? '/usr/bin/chromium'

const launch = () => chromium.launch({
  executablePath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--no-proxy-server',
  ],
})

/** Opens a page of its own, notes what goes wrong on it, and closes it after the check. Another host that it may speak to is "also". */
export async function withPage(browser, { width = 1280, height = 900, scheme = 'light', javaScript = true, bypassCSP = false, also = null }, check) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: javaScript, bypassCSP, reducedMotion: 'reduce' })
  const problems = []
  try {
    const page = await context.newPage()
    page.on('console', message => message.type() === 'error' && problems.push(`console: ${message.text()}`))
    page.on('pageerror', error => problems.push(`script: ${error.message}`))
    page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && problems.push(`failed: ${request.url()}`))
    page.on('request', request => {
      const { hostname, protocol } = new URL(request.url())
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1' && hostname !== also) problems.push(`elsewhere: ${request.url()}`)
    })
    await check(page, problems)
  } catch (error) {
    problems.push(`${error.name}: ${error.message}`)
  } finally {
    await context.close()
  }
  return { problems }
}

/** What does not fit the width. */
export async function findOverflow(page, problems) {
  const { scrolled, width } = await page.evaluate(() => ({ scrolled: document.documentElement.scrollWidth, width: document.documentElement.clientWidth }))
  if (scrolled > width) problems.push(`${scrolled} points wide in ${width}`)
}

/** What axe-core calls serious or critical; the page has to be opened with bypassCSP. */
export async function findBarriers(page, problems) {
  await page.evaluate(axe)
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }))
  for (const { id, impact, nodes } of violations) {
    if (impact === 'serious' || impact === 'critical') problems.push(`${id}: ${nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')}`)
  }
}

/** Reads one check a line from standard input, and answers each with the problems that it found. */
export async function answerChecks(checks) {
  const browser = await launch()
  try {
    for await (const line of createInterface({ input: process.stdin })) {
      const { check, ...asked } = JSON.parse(line)
      console.log(JSON.stringify(await checks[check](browser, asked)))
    }
  } finally {
    await browser.close()
  }
}
