// Reads one JSON value a line, { "sdl", "root", "query", "variables" }, and answers each with what the reference implementation hands out: a list of
// payloads, the first of them the initial result. The root value is written as for execution.mjs.
import { createInterface } from 'node:readline';
import { buildSchema, experimentalExecuteIncrementally, parse } from 'graphql17';
import { resolve } from './root-values.mjs';

const schemas = new Map();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { sdl, root, query, variables } = JSON.parse(line);
  if (!schemas.has(sdl)) {
    schemas.set(sdl, buildSchema(sdl));
  }

  const response = await experimentalExecuteIncrementally({
    schema: schemas.get(sdl),
    document: parse(query),
    rootValue: root,
    variableValues: variables,
    fieldResolver: resolve,
  });
  const payloads = [response.initialResult ?? response];
  if (response.subsequentResults) {
    for await (const payload of response.subsequentResults) {
      payloads.push(payload);
    }
  }

  console.log(JSON.stringify(payloads));
}
