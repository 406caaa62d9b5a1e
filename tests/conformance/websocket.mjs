// Reads one JSON value a line, { "url", "operation": { "query", "variables" }, "take", "init", "retries" }, runs the operation with the client
// graphql-ws, and answers each with what its sink was told: { "results": [...], "errors", "closed": { "code", "reason" }, "connections" }.
// After as many results as "take" says it unsubscribes; after "dropAfter" of them it runs the operation "dropWith" over the same connection.
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

async function run({ url, operation, take = Infinity, init, retries = 0, dropAfter, dropWith }) {
  const answer = { results: [], connections: 0 };
  const client = createClient({
    url,
    webSocketImpl: WebSocket,
    connectionParams: init,
    retryAttempts: retries,
    retryWait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    on: { connected: () => (answer.connections += 1) },
  });
  await new Promise((resolve) => {
    const unsubscribe = client.subscribe(operation, {
      next: (result) => {
        answer.results.push(result);
        if (answer.results.length === dropAfter) {
          client.subscribe({ query: dropWith }, { next() {}, error() {}, complete() {} });
        }

        if (answer.results.length === take) {
          unsubscribe();
        }
      },
      error: (problem) => {
        if (Array.isArray(problem)) {
          answer.errors = problem;
        } else {
          answer.closed = { code: problem.code, reason: problem.reason ?? problem.message };
        }

        resolve();
      },
      complete: resolve,
    });
  });
  await client.dispose();
  return answer;
}
