// Reads one JSON value a line, { "schema", "sources" }, SDL text and the name of a folder beside this script with operations.graphql and usage.ts, makes TypeScript of the
// operations with graphql-codegen (client preset; and the plugins typescript and typescript-operations), compiles all of it strictly with tsc, and answers each with
// { "files", "problems" }: the names of the files made, and what tsc says.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const { generate } = require('@graphql-codegen/cli');
const ts = require('typescript');
const modules = fileURLToPath(new URL('node_modules', import.meta.url));

// As the values are in JSON.
const config = {
  strictScalars: true,
  scalars: { Long: 'number', Decimal: 'number', DateTime: 'string', Date: 'string', LocalTime: 'string', URI: 'string', CountryCode: 'string' },
  enumsAsTypes: true,
  useTypeImports: true,
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

async function run({ schema, sources }) {
  const folder = mkdtempSync(join(tmpdir(), 'craftgraph-codegen-'));
  try {
    cpSync(new URL(`${sources}/`, import.meta.url), folder, { recursive: true });
    writeFileSync(join(folder, 'schema.graphql'), schema);
    symlinkSync(modules, join(folder, 'node_modules'));
    const made = await generate(
      {
        cwd: folder,
        silent: true,
        schema: join(folder, 'schema.graphql'),
        documents: join(folder, 'operations.graphql'),
        generates: {
          [join(folder, 'gql/')]: { preset: 'client', config },
          [join(folder, 'types.ts')]: { plugins: ['typescript'], config },
          [join(folder, 'operations.ts')]: { plugins: ['typescript-operations'], config },
        },
      },
      false,
    );
    for (const { filename, content } of made) {
      mkdirSync(dirname(filename), { recursive: true });
      writeFileSync(filename, content);
    }

    return { files: made.map(({ filename }) => filename.slice(folder.length + 1)).sort(), problems: check(['usage.ts', 'types.ts', 'operations.ts'].map((name) => join(folder, name))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function check(roots) {
  const program = ts.createProgram(roots, {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText, file, start }) => {
    const place = file && ts.getLineAndCharacterOfPosition(file, start);
    return `${file?.fileName}:${place?.line} ${ts.flattenDiagnosticMessageText(messageText, '\n')}`;
  });
}
