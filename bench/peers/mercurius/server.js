// The operations of the bench on mercurius: prepared statements, loaders that read what a level needs at once, JIT from the second time on.
// Arguments: the SQLite file, the port.
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import Fastify from 'fastify';
import mercurius from 'mercurius';

const [file, port] = process.argv.slice(2);
const database = new Database(file, { readonly: true });
database.pragma('mmap_size = 2147418112');

const named = (row) => ({
  En: row.Name_En, Fr: row.Name_Fr, Ar: row.Name_Ar, Zgh: row.Name_Zgh,
});
const languages = ['En', 'Fr', 'Ar', 'Zgh'];
function resolveText(texts) {
  for (const language of languages) {
    if (texts[language] !== null) {
      return { value: texts[language], language: language.toUpperCase() };
    }
  }
  return null;
}

const productBySlug = database.prepare('SELECT * FROM Products WHERE Slug = ?');
const productsOfRegionAndTrade = database.prepare(`
  SELECT * FROM Products
  WHERE RegionId = (SELECT Id FROM Regions WHERE Slug = ?) AND TradeId = (SELECT Id FROM Trades WHERE Slug = ?) AND PriceMinor >= ?
  ORDER BY PriceMinor, Id LIMIT ?`);
const regionsOfScheme = database.prepare('SELECT * FROM Regions WHERE Scheme = ? ORDER BY Id LIMIT ?');
const producersOfRegion = database.prepare('SELECT * FROM Producers WHERE RegionId = ? ORDER BY Id LIMIT ?');
const productsOfProducer = database.prepare('SELECT * FROM Products WHERE ProducerId = ? AND PriceMinor >= ? ORDER BY Id LIMIT ?');
const pointsNear = database.prepare(`
  SELECT * FROM (
    SELECT p.*,
      12742017.6 * asin(min(1.0, sqrt(pow(sin((p.Latitude - @latitude) * 0.0087266462599716477), 2.0)
        + (@cosine * cos(p.Latitude * 0.017453292519943295)) * pow(sin((p.Longitude - @longitude) * 0.0087266462599716477), 2.0)))) AS distance
    FROM PointsOfSale p
    WHERE p.Latitude BETWEEN @south AND @north AND p.Longitude BETWEEN @west AND @east)
  WHERE distance <= @radius ORDER BY distance, Id LIMIT @first`);
const labelsOfProducts = database.prepare(`
  SELECT DISTINCT p.Id AS productId, l.Slug, l.Name_En, l.Name_Fr, l.Name_Ar, l.Name_Zgh
  FROM json_each(@ids) j CROSS JOIN Products p ON p.Id = j.value
    CROSS JOIN LabelAwards a ON a.ProducerId = p.ProducerId AND (a.ProductId IS NULL OR a.ProductId = p.Id)
    CROSS JOIN Labels l ON l.Id = a.LabelId
  WHERE a.AwardedOn <= @day AND (a.ValidUntil IS NULL OR a.ValidUntil >= @day) AND (a.Status = 'Valid' OR a.StatusSince > @day)
  ORDER BY l.Slug`);

// One statement for all rows of a level that point to a table.
function byId(table, key) {
  const statement = database.prepare(`SELECT * FROM "${table}" WHERE Id IN (SELECT value FROM json_each(?))`);
  return (queries) => {
    const found = new Map(statement.all(JSON.stringify([...new Set(queries.map(({ obj }) => obj[key]))])).map((row) => [row.Id, row]));
    return queries.map(({ obj }) => found.get(obj[key]));
  };
}

function loadLabels(queries) {
  const labels = new Map(queries.map(({ obj }) => [obj.Id, []]));
  const day = new Date().toISOString().slice(0, 10);
  for (const label of labelsOfProducts.all({ ids: JSON.stringify([...labels.keys()]), day })) {
    labels.get(label.productId).push(label);
  }
  return queries.map(({ obj }) => labels.get(obj.Id));
}

// Inside the process a statement for each parent costs less than one that numbers the rows of all of them.
const loadProducts = (queries) => queries.map(({ obj, params }) => ({
  nodes: productsOfProducer.all(obj.Id, params.where?.price?.amountMinor?.gte ?? 0, params.first),
}));

// Names of enums' values, as the schema has them: ProductionUnit is PRODUCTION_UNIT.
const toEnum = (stored) => stored.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
const schemes = { BEFORE_2015: 'Before2015', SINCE_2015: 'Since2015' };

const slugAndName = { slug: (row) => row.Slug, name: (row) => resolveText(named(row)) };

const resolvers = {
  Query: {
    product: (_, { slug }) => productBySlug.get(slug) ?? null,
    products(_, { first, where }) {
      const rows = productsOfRegionAndTrade.all(where.region.slug.eq, where.trade.slug.eq, where.price.amountMinor.gte, first + 1);
      return { nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } };
    },
    regions: (_, { first, where }) => ({ nodes: regionsOfScheme.all(schemes[where.scheme.eq], first) }),
    pointsOfSale(_, { first, near: { latitude, longitude, radiusMeters } }) {
      const cosine = Math.cos(latitude * Math.PI / 180);
      const height = radiusMeters / (6371008.8 * Math.PI / 180) * 1.01;
      const width = height / cosine * 1.01;
      return {
        nodes: pointsNear.all({
          latitude, longitude, cosine, first, radius: radiusMeters,
          south: latitude - height, north: latitude + height, west: longitude - width, east: longitude + width,
        }),
      };
    },
  },
  Producer: { resolveType: (row) => row.Kind },
  Product: {
    ...slugAndName,
    id: (row) => Buffer.from(`Product:${row.Slug}`).toString('base64url'),
    sku: (row) => row.Sku,
    description: (row) => resolveText({ En: row.Description_En, Fr: row.Description_Fr, Ar: row.Description_Ar, Zgh: row.Description_Zgh }),
    price: (row) => ({ amountMinor: row.PriceMinor, currency: row.Currency }),
    unit: (row) => toEnum(row.Unit),
    stock: (row) => row.Stock,
    minimumOrder: (row) => row.MinimumOrder,
    leadTimeDays: (row) => row.LeadTimeDays,
    isExportable: (row) => row.IsExportable === 1,
    createdAt: (row) => `${row.CreatedAt.replace(' ', 'T')}Z`,
  },
  PointOfSale: {
    ...slugAndName,
    kind: (row) => toEnum(row.Kind),
    distanceMeters: (row) => row.distance,
    coordinates: (row) => ({ latitude: row.Latitude, longitude: row.Longitude }),
  },
  HsCode: { code: (row) => row.Code },
  Region: slugAndName,
  Trade: slugAndName,
  Label: slugAndName,
};

const loaders = {
  Product: {
    hsCode: byId('HsCodes', 'HsCodeId'),
    producer: byId('Producers', 'ProducerId'),
    region: byId('Regions', 'RegionId'),
    trade: byId('Trades', 'TradeId'),
    labels: loadLabels,
  },
  Region: {
    producers: (queries) => queries.map(({ obj, params }) => ({ nodes: producersOfRegion.all(obj.Id, params.first) })),
  },
};
for (const kind of ['Cooperative', 'Artisan', 'ProductionUnit', 'Enterprise']) {
  resolvers[kind] = slugAndName;
  loaders[kind] = { products: loadProducts };
}
// Results of loaders are for one level of one request; keeping them by serialized keys costs more than it saves.
for (const fields of Object.values(loaders)) {
  for (const [name, loader] of Object.entries(fields)) {
    fields[name] = { loader: async (queries) => loader(queries), opts: { cache: false } };
  }
}

const app = Fastify();
await app.register(mercurius, {
  schema: readFileSync(new URL('schema.graphql', import.meta.url), 'utf8'), resolvers, loaders, jit: 1,
});
await app.listen({ host: '127.0.0.1', port: Number(port) });
