// Reads one JSON value a line, { "text": "<SDL>" }, and answers each with one line:
// { "errors": ["<line:column ...> <message>"] } with what is wrong with the SDL or, where that is nothing, with its schema,
// or { "printed": ["<definition>", ...] } with the definitions of a valid schema in alphabetical order.
import { createInterface } from 'node:readline';
import { buildASTSchema, parse, printSchema, validateSchema } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';

const options = { experimentalDirectivesOnDirectiveDefinitions: true };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { text } = JSON.parse(line);
  console.log(JSON.stringify(verdict(parse(text, options))));
}

function verdict(document) {
  const sdlErrors = validateSDL(document);
  if (sdlErrors.length > 0) {
    return { errors: sdlErrors.map((error) => `${places(error)} ${withoutSuggestion(error.message)}`).sort() };
  }

  const schema = buildASTSchema(document, { assumeValidSDL: true });
  const errors = validateSchema(schema);
  return errors.length > 0
    ? { errors: errors.map((error) => error.message).sort() }
    : { printed: definitions(printSchema(schema)).sort() };
}

function places(error) {
  return (error.locations ?? []).map(({ line, column }) => `${line}:${column}`).join(' ');
}

function withoutSuggestion(message) {
  return message.replace(/ Did you mean .*\?$/s, '');
}

function definitions(text) {
  return parse(text, options).definitions.map(({ loc }) => text.slice(loc.start, loc.end));
}
