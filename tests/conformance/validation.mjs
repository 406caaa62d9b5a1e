// Reads one JSON value a line, { "text": "..." }, and answers each with one line: the errors that each rule of the
// reference implementation finds on validation/schema.graphql, [{ "rule": "...", "message": "...", "locations": ["1:2"] }],
// or { "syntax": "..." } where the text does not parse.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { buildSchema, parse, specifiedRules, validate } from 'graphql';

const schema = buildSchema(readFileSync(new URL('validation/schema.graphql', import.meta.url), 'utf8'));

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(verdict(JSON.parse(line).text)));
}

function verdict(text) {
  let document;
  try {
    document = parse(text);
  } catch (error) {
    return { syntax: error.message };
  }
  return specifiedRules.flatMap((rule) =>
    findErrors(document, rule).map((error) => ({
      rule: rule.name,
      message: error.message,
      locations: (error.locations ?? []).map(({ line, column }) => `${line}:${column}`),
    })),
  );
}

// A rule that meets @skip or @include with a variable at the root of a subscription throws instead of reporting.
function findErrors(document, rule) {
  try {
    return validate(schema, document, [rule], { maxErrors: 1000 });
  } catch (error) {
    return [error];
  }
}
