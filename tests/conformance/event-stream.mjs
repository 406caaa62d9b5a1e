// Reads one JSON value a line, { "url", "operation": { "query", "variables" }, "take" }, runs the operation with the client graphql-sse in
// distinct connections mode, and answers each with { "results": [...], "problem", "isComplete" }. After as many results as "take" says, it leaves.
import { createInterface } from 'node:readline';
import { createClient } from 'graphql-sse';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

async function run({ url, operation, take = Infinity }) {
  const answer = { results: [] };
  const client = createClient({ url, retryAttempts: 0 });
  await new Promise((resolve) => {
    const unsubscribe = client.subscribe(operation, {
      next: (result) => {
        answer.results.push(result);
        if (answer.results.length === take) {
          unsubscribe();
        }
      },
      error: (problem) => {
        answer.problem = problem.response ? `${problem.response.status}` : problem.message;
        resolve();
      },
      complete: () => {
        answer.isComplete = true;
        resolve();
      },
    });
  });
  client.dispose();
  return answer;
}
