// Reads one JSON value a line, { "url": "..." }, and answers each with the results of the audits of GraphQL over HTTP at that address:
// [{ "id", "name", "status", "reason" }, ...]; the status is "ok", "notice", "warn" or "error".
import { createInterface } from 'node:readline';
import { auditServer } from 'graphql-http';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url } = JSON.parse(line);
  const results = await auditServer({ url });
  console.log(JSON.stringify(results.map(({ id, name, status, reason }) => ({ id, name, status, reason }))));
}
