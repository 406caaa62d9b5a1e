// Bundles what browsers run into dist/: files named by their content's hash, each compressed too (.br, .gz), and bundle.json, which says which ones a page loads.
import { build } from 'esbuild'
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'

const shared = {
  bundle: true, minify: true, format: 'esm', target: 'es2022', metafile: true, outdir: 'dist', entryNames: '[name]-[hash]',
  assetNames: '[name]-[hash]', legalComments: 'linked', logLevel: 'warning', define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file', '.woff': 'file', '.woff2': 'file', '.png': 'file' },
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
const pages = await build({
  ...shared, entryPoints: { explorer: 'source/explorer.js', map: 'source/map.js' }, define: { ...shared.define, WORKERS: JSON.stringify(addresses) },
})

// Brotli's two highest qualities take ten times as long for a tenth less.
for (const file of readdirSync('dist').map(name => join('dist', name))) {
  const content = readFileSync(file)
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: content.length } }))
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }))
}

const manifest = outputsOf(pages).map(([file, { cssBundle }]) => [basename(file).split('-')[0], { script: basename(file), style: basename(cssBundle) }])
writeFileSync('dist/bundle.json', JSON.stringify(Object.fromEntries(manifest)))
