// A browser for the checks: the system's Chromium, which speaks to nobody but the site.
import { chromium } from 'playwright-core'

const executablePath = process.env.CRAFTGRAPH_TEST_CHROMIUM ?? '/usr/bin/chromium'

export const launch = () => chromium.launch({
  executablePath,
  args: [
    '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
    '--no-proxy-server',
  ],
})

/** Opens a page of its own, notes what goes wrong on it, and closes it after the check. */
export async function withPage(browser, { width = 1280, height = 900, scheme = 'light', javaScript = true, bypassCSP = false }, check) {
  const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme, javaScriptEnabled: javaScript, bypassCSP, reducedMotion: 'reduce' })
  const problems = []
  try {
    const page = await context.newPage()
    page.on('console', message => message.type() === 'error' && problems.push(`console: ${message.text()}`))
    page.on('pageerror', error => problems.push(`script: ${error.message}`))
    page.on('requestfailed', request => request.failure()?.errorText !== 'net::ERR_ABORTED' && problems.push(`failed: ${request.url()}`))
    page.on('request', request => {
      const { hostname, protocol } = new URL(request.url())
      if (protocol !== 'data:' && hostname !== '127.0.0.1') problems.push(`elsewhere: ${request.url()}`)
    })
    await check(page, problems)
  } catch (error) {
    problems.push(`${error.name}: ${error.message}`)
  } finally {
    await context.close()
  }
  return { problems }
}
