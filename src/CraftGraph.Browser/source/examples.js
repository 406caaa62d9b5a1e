// Operations to begin with, for each kind of user: the tabs of a first visit.
const travellers = `# A tourism app: what is around a place, the nearest first, and whether it is open now.
query Nearby($latitude: Float!, $longitude: Float!, $radius: Float!) {
  pointsOfSale(near: { latitude: $latitude, longitude: $longitude, radiusMeters: $radius }, first: 5) {
    totalCount
    nodes {
      name { value language }
      kind
      distanceMeters
      hours { isOpen nextChange }
      trades { name { value } }
    }
  }
}
`

const buyers = `# An export site: carpets under a price for the French market, with what they could be narrowed by.
query Carpets($market: String!) {
  products(where: { trade: { slug: { eq: "carpets" } }, isExportable: { eq: true } }, order: [{ price: ASC }], first: 5) {
    totalCount
    nodes {
      name { value }
      producer { name { value } region { name { value } } }
      offer(market: $market) { price { amount currency } minimumOrder leadTimeDays incoterm incotermPlace }
      labels { name { value } }
      hsCode { code }
    }
    facets(keys: [REGION, LABEL]) { key values { key count } }
  }
}
`

const partners = `# A partner: a region's plans, with each target beside the latest value of its indicator.
query Plans {
  plans(first: 3, where: { targets: { any: true } }) {
    nodes {
      name { value }
      declaredProjectCount
      namedProjectCount
      targets(first: 5) {
        nodes { value unit year indicator { name { value } latest { value unit year isApproximate } } }
      }
    }
  }
}
`

/** What GraphiQL opens with. */
export const examples = [
  { query: travellers, variables: JSON.stringify({ latitude: 34.0641, longitude: -4.9727, radius: 2000 }, null, 2), headers: JSON.stringify({ 'Accept-Language': 'fr' }, null, 2) },
  { query: buyers, variables: JSON.stringify({ market: "europe" }, null, 2) },
  { query: partners },
]
