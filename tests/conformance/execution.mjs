// Reads one JSON value a line, { "sdl", "root", "query", "variables", "operationName" }, and answers each with the response of the
// reference implementation.
import { createInterface } from 'node:readline';
import { buildSchema, graphql } from 'graphql';
import { resolve } from './root-values.mjs';

const schemas = new Map();
for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { sdl, root, query, variables, operationName } = JSON.parse(line);
  if (!schemas.has(sdl)) {
    schemas.set(sdl, buildSchema(sdl, { experimentalDirectivesOnDirectiveDefinitions: true }));
  }

  const response = await graphql({
    schema: schemas.get(sdl),
    source: query,
    rootValue: root,
    variableValues: variables,
    operationName,
    fieldResolver: resolve,
  });
  console.log(JSON.stringify(response));
}
