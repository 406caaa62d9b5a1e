// Reads one JSON value a line, { "sdl", "introspection", "documents": ["..."] }, and answers each with one line,
// { "client": ["<definition>", ...], "server": ["<definition>", ...], "errors": [["<message>", ...], ...] }: what the schema built from the introspection's
// data prints, what the one built from the SDL prints, both in alphabetical order, or why there is none; and what
// is wrong with each of the documents.
import { createInterface } from 'node:readline';
import { buildClientSchema, buildSchema, parse, printSchema, validate } from 'graphql';

const options = { experimentalDirectivesOnDirectiveDefinitions: true };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { sdl, introspection, documents } = JSON.parse(line);
  console.log(
    JSON.stringify({
      client: definitions(() => buildClientSchema(introspection)),
      server: definitions(() => buildSchema(sdl, options)),
      errors: documents.map((text) => errors(sdl, text)),
    }),
  );
}

function definitions(build) {
  let text;
  try {
    text = printSchema(build());
  } catch (error) {
    return [error.stack];
  }
  return text === '' ? [] : parse(text, options).definitions.map(({ loc }) => text.slice(loc.start, loc.end)).sort();
}

function errors(sdl, text) {
  try {
    return validate(buildSchema(sdl, options), parse(text)).map(({ message }) => message);
  } catch (error) {
    return [error.message];
  }
}
