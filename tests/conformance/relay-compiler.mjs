// Reads one JSON value a line, { "schema", "sources" }, SDL text and the name of a folder beside this script, compiles the documents in its sources with Relay's compiler,
// and answers each with { "exitCode", "output", "artifacts" }: the names of the files that it wrote.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const compiler = createRequire(import.meta.url)('relay-compiler');

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(compile(JSON.parse(line))));
}

function compile({ schema, sources }) {
  const folder = mkdtempSync(join(tmpdir(), 'craftgraph-relay-'));
  try {
    cpSync(new URL(`${sources}/`, import.meta.url), join(folder, 'src'), { recursive: true });
    mkdirSync(join(folder, 'artifacts'));
    writeFileSync(join(folder, 'schema.graphql'), schema);
    writeFileSync(
      join(folder, 'relay.config.json'),
      JSON.stringify({ src: './src', schema: './schema.graphql', language: 'typescript', artifactDirectory: './artifacts' }),
    );
    const { status, stdout, stderr } = spawnSync(compiler, ['relay.config.json'], { cwd: folder, encoding: 'utf8' });
    return { exitCode: status, output: stdout + stderr, artifacts: readdirSync(join(folder, 'artifacts')).sort() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
