// Reads one JSON value a line, { "text": "..." }, and answers each with one line:
// { "printed": "..." } where the text parses, else { "message": "...", "line": 1, "column": 1 }.
import { createInterface } from 'node:readline';
import { parse, print } from 'graphql';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { text } = JSON.parse(line);
  console.log(JSON.stringify(verdict(text)));
}

function verdict(text) {
  try {
    return { printed: print(parse(text, { experimentalDirectivesOnDirectiveDefinitions: true })) };
  } catch (error) {
    const [location] = error.locations ?? [];
    return { message: error.message, line: location?.line, column: location?.column };
  }
}
