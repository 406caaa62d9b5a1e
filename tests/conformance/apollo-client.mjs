// Reads one JSON value a line, { "url", "query", "variables", "pages", "persisted" }, asks with Apollo Client 4, and answers each with
// { "data", "problem", "sent" }. With "pages", the next pages of the connection of that name are fetched until there are as many, and "data" is what the cache has
// then. With "persisted", the document is sent by its hash, over GET. "sent" are the requests: { "method", "hasQuery", "hasHash" } each.
import { createInterface } from 'node:readline';
import { createHash } from 'node:crypto';
import { ApolloClient, ApolloLink, CombinedGraphQLErrors, HttpLink, InMemoryCache, gql } from '@apollo/client/core';
import { PersistedQueryLink } from '@apollo/client/link/persisted-queries';
import { relayStylePagination } from '@apollo/client/utilities';
import { filter, firstValueFrom } from 'rxjs';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

async function run({ url, query, variables, pages, persisted }) {
  const sent = [];
  const recordingFetch = (address, options) => {
    const hash = options.method === 'GET' ? new URL(address).searchParams.get('extensions') : JSON.parse(options.body).extensions?.persistedQuery;
    const text = options.method === 'GET' ? new URL(address).searchParams.get('query') : JSON.parse(options.body).query;
    sent.push({ method: options.method, hasQuery: Boolean(text), hasHash: Boolean(hash) });
    return fetch(address, options);
  };
  const http = new HttpLink({ uri: url, fetch: recordingFetch });
  const link = persisted
    ? ApolloLink.from([
        new PersistedQueryLink({ sha256: (text) => createHash('sha256').update(text).digest('hex'), useGETForHashedQueries: true }),
        http,
      ])
    : http;
  const client = new ApolloClient({
    link,
    cache: new InMemoryCache({
      possibleTypes: { Producer: ['Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise'] },
      typePolicies: { Query: { fields: pages ? { [pages.of]: relayStylePagination(['where', 'order']) } : {} } },
    }),
  });
  try {
    const document = gql(query);
    if (!pages) {
      const { data } = await client.query({ query: document, variables });
      return { data, sent };
    }

    const observable = client.watchQuery({ query: document, variables });
    const subscription = observable.subscribe({ error() {} });
    let { data } = await firstValueFrom(observable.pipe(filter(({ loading }) => !loading)));
    for (let page = 1; page < pages.count; page++) {
      await observable.fetchMore({ variables: { after: data[pages.of].pageInfo.endCursor } });
      data = client.readQuery({ query: document, variables });
    }

    subscription.unsubscribe();
    return { data, sent };
  } catch (problem) {
    return { problem: CombinedGraphQLErrors.is(problem) ? problem.errors : String(problem), sent };
  } finally {
    client.stop();
  }
}
