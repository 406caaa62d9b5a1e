// Reads one JSON value a line, { "url", "query", "variables", "headers" }, asks with graphql-request, and answers each with { "data", "problem" }: problem is the
// list of GraphQL errors, or the text of another failure.
import { createInterface } from 'node:readline';
import { ClientError, GraphQLClient } from 'graphql-request';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url, query, variables, headers } = JSON.parse(line);
  try {
    console.log(JSON.stringify({ data: await new GraphQLClient(url, { headers }).request(query, variables) }));
  } catch (problem) {
    console.log(JSON.stringify({ problem: problem instanceof ClientError ? problem.response.errors : String(problem) }));
  }
}
