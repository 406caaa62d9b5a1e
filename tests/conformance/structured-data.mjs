// Checks the JSON-LD of pages, one page a line: the words by the types that schema-dts makes of schema.org, and what search engines ask of them by Adobe's validator.
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import Validator from '@adobe/structured-data-validator'
import ts from 'typescript'

const pages = []
for await (const line of createInterface({ input: process.stdin })) pages.push(JSON.parse(line))

// Each page is a file of TypeScript whose one value has to be of its type; properties that schema.org does not give to a type are errors.
const folder = fileURLToPath(new URL('.', import.meta.url))
const nameOf = index => `${folder}page-${index}.ts`
const sources = new Map(pages.map(({ data }, index) => [nameOf(index), `import type { WithContext, ${data['@type']} } from 'schema-dts'\nexport const page: WithContext<${data['@type']}> = ${JSON.stringify(data)}\n`]))
const options = { noEmit: true, strict: true, skipLibCheck: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext, types: [] }
const host = ts.createCompilerHost(options)
const { getSourceFile, fileExists, readFile } = host
host.fileExists = name => sources.has(name) || fileExists(name)
host.readFile = name => sources.get(name) ?? readFile(name)
host.getSourceFile = (name, ...more) => sources.has(name) ? ts.createSourceFile(name, sources.get(name), ts.ScriptTarget.ES2022) : getSourceFile(name, ...more)
const program = ts.createProgram([...sources.keys()], options, host)
const diagnostics = ts.getPreEmitDiagnostics(program)

const validator = new Validator()
for (const [index, { data }] of pages.entries()) {
  const words = diagnostics.filter(({ file }) => file?.fileName === nameOf(index)).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  const issues = await validator.validate({ jsonld: { [data['@type']]: [data] } })
  const asked = issues.filter(({ severity }) => severity === 'ERROR').map(({ issueMessage, path }) => `${path.map(({ type }) => type).join('.')}: ${issueMessage}`)
  const others = index === 0 ? diagnostics.filter(({ file }) => !file).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' ')) : []
  console.log(JSON.stringify({ problems: [...others, ...words.map(problem => problem.slice(0, 600)), ...asked], recommendations: issues.length - asked.length }))
}
