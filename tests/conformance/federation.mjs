// Reads one JSON value a line, { "url", "query", "variables" }, composes the subgraph at that address with those of federation/ and asks Apollo's gateway over
// all three. Answers each with { "problems": [...], "answer": { "data", "errors" }, "asked": [...] }: what composition finds wrong or hints at, and
// the requests that the gateway made of the subgraph at the address, { "query", "representations" } each.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

// One copy of the reference implementation for all of them: the packages of the gateway are CommonJS modules.
const require = createRequire(import.meta.url);
const { composeServices } = require('@apollo/composition');
const { ApolloGateway, LocalGraphQLDataSource, RemoteGraphQLDataSource } = require('@apollo/gateway');
const { buildSubgraphSchema } = require('@apollo/subgraph');
const { parse } = require('graphql');

const silent = { debug() {}, info() {}, warn() {}, error() {} };
const id = (type, key) => Buffer.from(`${type}:${key}`).toString('base64url');

const reviews = [
  { id: 'r1', stars: 5, product: { id: id('Product', 'demo-ouaouzguite-carpet-9') } },
  { id: 'r2', stars: 2, product: { id: id('Product', 'no-longer-there') } },
  { id: 'r3', stars: 4, product: { id: id('Product', 'demo-ouaouzguite-carpet-9') } },
];
const stays = [
  {
    code: 's1',
    name: 'Dar Seffarine',
    place: { latitude: 34.064, longitude: -4.973 },
    night: { amountMinor: 90000, currency: 'MAD', amount: '900.00' },
    near: { slug: 'place-seffarine' },
  },
];
const others = {
  reviews: subgraph('reviews', {
    Query: { latestReviews: () => reviews },
    Product: {
      __resolveReference: (product) => product,
      reviews: (product) => reviews.filter((review) => review.product.id === product.id),
    },
    Producer: {
      __resolveReference: (producer) => producer,
      averageStars: (producer) => (producer.id === id('Cooperative', 'coop-azlag') ? 4.5 : null),
    },
  }),
  stays: subgraph('stays', { Query: { stays: () => stays }, Stay: { __resolveReference: ({ code }) => stays.find((stay) => stay.code === code) } }),
};

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(await run(JSON.parse(line))));
}

function subgraph(name, resolvers) {
  const typeDefs = parse(readFileSync(new URL(`federation/${name}.graphql`, import.meta.url), 'utf8'));
  return { name, typeDefs, schema: buildSubgraphSchema({ typeDefs, resolvers }) };
}

async function run({ url, query, variables }) {
  const { data } = await (await fetch(url, post({ query: '{ _service { sdl } }' }))).json();
  const composition = composeServices([
    { name: 'catalogue', url, typeDefs: parse(data._service.sdl) },
    ...Object.values(others).map(({ name, typeDefs }) => ({ name, url: 'local', typeDefs })),
  ]);
  const problems = [...(composition.errors ?? []), ...(composition.hints ?? [])].map(({ message }) => message);
  if (composition.errors) {
    return { problems };
  }

  const asked = [];
  const catalogue = new RemoteGraphQLDataSource({
    url,
    willSendRequest: ({ request }) => asked.push({ query: request.query, representations: request.variables?.representations?.length ?? 0 }),
  });
  const gateway = new ApolloGateway({
    supergraphSdl: composition.supergraphSdl,
    buildService: ({ name }) => (name === 'catalogue' ? catalogue : new LocalGraphQLDataSource(others[name].schema)),
    logger: silent,
  });
  const { schema, executor } = await gateway.load();
  const answer = await executor({ schema, document: parse(query), source: query, queryHash: query, request: { query, variables }, context: {}, logger: silent, metrics: {} });
  await gateway.stop();
  return { problems, answer, asked };
}

function post(body) {
  return { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
