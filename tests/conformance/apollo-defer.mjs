// Reads one JSON value a line, { "url", "query" }, has Apollo Client 4 ask, and answers each with what it shows its caller: { "dataState", "data" } each time
// something changes, up to the whole response.
import { createInterface } from 'node:readline';
import { ApolloClient, HttpLink, InMemoryCache, NetworkStatus, gql } from '@apollo/client';
import { GraphQL17Alpha9Handler } from '@apollo/client/incremental';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  const { url, query } = JSON.parse(line);
  const types = [];
  const client = new ApolloClient({
    link: new HttpLink({
      uri: url,
      fetch: async (...request) => {
        const response = await fetch(...request);
        types.push(response.headers.get('content-type'));
        return response;
      },
    }),
    cache: new InMemoryCache(),
    incrementalHandler: new GraphQL17Alpha9Handler(),
  });
  const shown = [];
  await new Promise((resolve, reject) => {
    client.watchQuery({ query: gql(query) }).subscribe({
      next: ({ dataState, data, error, networkStatus }) => {
        if (error) {
          reject(error);
        } else if (dataState !== 'empty') {
          shown.push({ dataState, data });
          if (networkStatus === NetworkStatus.ready) {
            resolve();
          }
        }
      },
      error: reject,
    });
  });
  client.stop();
  console.log(JSON.stringify({ types, shown }));
}
