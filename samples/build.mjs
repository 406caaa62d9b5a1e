// Bundles each sample into dist/<sample>/: its page, one script, its style, and, where it has one, its service worker.
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

rmSync('dist', { recursive: true, force: true })
for (const sample of ['circuit-page', 'export-listing']) {
  const folder = join('dist', sample)
  const bundle = (entry, define = {}) =>
    build({ entryPoints: [join(sample, `${entry}.ts`)], outdir: folder, bundle: true, minify: true, format: 'esm', target: 'es2022', logLevel: 'warning', define })

  mkdirSync(folder, { recursive: true })
  for (const file of readdirSync(sample)) {
    if (/\.(html|css)$/.test(file)) cpSync(join(sample, file), join(folder, file))
  }
  writeFileSync(join(folder, 'api.json'), JSON.stringify({ address: process.env.CRAFTGRAPH_API ?? 'http://localhost:5000/graphql' }))
  await bundle('main')
  if (existsSync(join(sample, 'worker.ts'))) {
    // Another shell has another version, and the worker takes it for a new one.
    const shell = readdirSync(folder).sort()
    const version = shell.reduce((hash, file) => hash.update(readFileSync(join(folder, file))), createHash('sha256')).digest('hex').slice(0, 16)
    await bundle('worker', { SHELL_FILES: JSON.stringify(['./', ...shell]), SHELL_VERSION: JSON.stringify(version) })
  }
}
