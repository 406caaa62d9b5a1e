// Reads one JSON value a line, { "released", "current" }, two SDL texts, compares them with GraphQL Inspector, and answers each with the changes that break clients,
// one text each.
import { createInterface } from 'node:readline';
import { CriticalityLevel, diff } from '@graphql-inspector/core';
import { buildSchema } from 'graphql';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { released, current } = JSON.parse(line);
  const changes = await diff(buildSchema(released), buildSchema(current));
  const breaking = changes.filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking);
  console.log(JSON.stringify(breaking.map(({ message, path }) => `${path}: ${message}`)));
}
