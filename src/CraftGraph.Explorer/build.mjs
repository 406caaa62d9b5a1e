// Bundles the explorer into dist/: files named by their content's hash, and explorer.json, which says which ones the page loads.
import { build } from 'esbuild'
import { rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'

const shared = {
  bundle: true, minify: true, format: 'esm', target: 'es2022', metafile: true, outdir: 'dist', entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]', legalComments: 'linked', logLevel: 'warning', define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file' },
}

const outputsOf = result => Object.entries(result.metafile.outputs).filter(([, output]) => output.entryPoint)

rmSync('dist', { recursive: true, force: true })
const workers = await build({
  ...shared,
  entryPoints: {
    editor: 'monaco-editor/esm/vs/editor/editor.worker.js',
    json: 'monaco-editor/esm/vs/language/json/json.worker.js',
    graphql: 'monaco-graphql/esm/graphql.worker.js',
  },
})
const addresses = Object.fromEntries(outputsOf(workers).map(([file]) => [basename(file).split('-')[0], basename(file)]))
const page = await build({ ...shared, entryPoints: { explorer: 'source/explorer.js' }, define: { ...shared.define, WORKERS: JSON.stringify(addresses) } })
const [[script, { cssBundle }]] = outputsOf(page)
writeFileSync('dist/explorer.json', JSON.stringify({ script: basename(script), style: basename(cssBundle) }))
