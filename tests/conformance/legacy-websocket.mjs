// Reads one JSON value a line, { "url", "operation": { "query", "variables" }, "take", "init" }, runs the operation with the client
// subscriptions-transport-ws, and answers each with what its observer was told: { "results": [...], "errors", "refused", "isComplete" }.
// After as many results as "take" says, it unsubscribes.
import { createInterface } from 'node:readline';
import { SubscriptionClient } from 'subscriptions-transport-ws';
import WebSocket from 'ws';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

async function run({ url, operation, take = Infinity, init }) {
  const answer = { results: [] };

  // The client gives up after a second unless told otherwise, which a busy machine may need to connect.
  const client = new SubscriptionClient(url, { connectionParams: init, reconnect: false, minTimeout: 60_000, timeout: 60_000 }, WebSocket);
  await new Promise((resolve) => {
    client.onError(() => {});
    client.onDisconnected(resolve);
    client.on('error', (problem) => {
      answer.refused = problem.message;
      resolve();
    });
    const subscription = client.request(operation).subscribe({
      next: (result) => {
        answer.results.push(result);
        if (answer.results.length === take) {
          subscription.unsubscribe();
          resolve();
        }
      },
      error: (problem) => {
        answer.errors = [problem].flat();
        resolve();
      },
      complete: () => {
        answer.isComplete = true;
        resolve();
      },
    });
  });
  client.close();
  return answer;
}
