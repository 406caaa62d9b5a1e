// Serves a built sample: npm start -- circuit-page [--api http://localhost:5000/graphql] [--port 8080]
import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8', '.css': 'text/css; charset=utf-8', '.json': 'application/json' }

/** Serves a sample on this machine alone; port 0 takes a free one. Gives back the server once it listens. */
export function serve({ sample, api, port = 0 }) {
  const folder = fileURLToPath(new URL(`dist/${sample}/`, import.meta.url))
  const server = createServer(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://localhost').pathname)
    const name = path.endsWith('/') ? `${path}index.html` : path
    try {
      const body = api && name === '/api.json' ? JSON.stringify({ address: api }) : await readFile(join(folder, name))
      response.writeHead(200, { 'Content-Type': types[extname(name)] ?? 'application/octet-stream', 'Cache-Control': 'no-cache' }).end(body)
    } catch {
      response.writeHead(404).end()
    }
  })
  return new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', () => resolve(server)))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { api: { type: 'string' }, port: { type: 'string', default: '8080' } } })
  const [sample] = positionals
  if (!sample) {
    console.error('Which sample? npm start -- circuit-page, or npm start -- export-listing')
    process.exit(2)
  }
  const server = await serve({ sample, api: values.api, port: Number(values.port) })
  console.log(`http://127.0.0.1:${server.address().port}/`)
}
