// Reads one JSON value a line, { "sdl", "root", "query", "variables", "operationName" }, and answers each with the response of the
// reference implementation. In the root value { "$error": "message" } fails where it stands, { "$async": value } takes its time,
// and { "$arguments": true } is the field's arguments as JSON, keys in order.
import { createInterface } from 'node:readline';
import { buildSchema, graphql } from 'graphql';

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
    fieldResolver: (parent, args, _, info) => valueOf(parent?.[info.fieldName], args),
  });
  console.log(JSON.stringify(response));
}

function valueOf(given, args) {
  if (Array.isArray(given)) {
    return given.map((item) => (item?.$error ? new Error(item.$error) : item));
  }

  if (given?.$error) {
    throw new Error(given.$error);
  }

  if (given?.$async !== undefined) {
    return new Promise((resolve) => setImmediate(resolve)).then(() => valueOf(given.$async, args));
  }

  return given?.$arguments ? JSON.stringify(ordered(args)) : given;
}

function ordered(value) {
  if (Array.isArray(value)) {
    return value.map(ordered);
  }

  return value !== null && typeof value === 'object'
    ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, ordered(value[key])]))
    : value;
}
