// Reads one JSON value a line, { "url", "query", "variables", "preferGet" }, asks with urql, and answers each with { "data", "problem" }: problem is the list of
// GraphQL errors, or the text of another failure.
import { createInterface } from 'node:readline';
import { Client, cacheExchange, fetchExchange } from '@urql/core';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url, query, variables = {}, preferGet = false } = JSON.parse(line);
  const client = new Client({ url, exchanges: [cacheExchange, fetchExchange], preferGetMethod: preferGet ? 'force' : false });
  const { data, error } = await client.query(query, variables).toPromise();
  console.log(JSON.stringify({ data, problem: error && (error.networkError ? String(error.networkError) : error.graphQLErrors) }));
}
