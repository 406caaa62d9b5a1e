// Reads one JSON value a line, { "url" }, and answers each with { "introspected", "printed" }: the schema that the reference implementation builds from the
// server's introspection, and the one that it builds from the server's SDL, both printed by it in alphabetical order.
import { createInterface } from 'node:readline';
import { buildClientSchema, buildSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';

const query = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  experimentalDirectiveDeprecation: true,
  oneOf: true,
});

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url } = JSON.parse(line);
  const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query }) });
  const { data } = await response.json();
  const sdl = await (await fetch(`${url}?sdl`)).text();
  console.log(JSON.stringify({ introspected: print(buildClientSchema(data)), printed: print(buildSchema(sdl)) }));
}

function print(schema) {
  return printSchema(lexicographicSortSchema(schema));
}
