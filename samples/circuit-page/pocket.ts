import type { CircuitTimesQuery } from './generated/graphql'

/** A circuit as it was taken along. */
export interface Kept {
  readonly slug: string
  readonly version: string
  readonly sha256: string
  readonly names: Readonly<Record<string, string>>
  readonly gpx: { readonly url: string; readonly fileName: string }
}

/** When travellers come to each stop, as the API told at an instant. */
export interface KeptTimes {
  readonly departure: string
  readonly toldAt: string
  readonly itinerary: NonNullable<NonNullable<CircuitTimesQuery['circuit']>['itinerary']>
}

const packages = 'circuits'
const fileOf = (slug: string) => `/kept/${slug}`

/** What this browser keeps for where there is no network: packages as files, and what belongs to them beside these. */
export const pocket = {
  all: (): Kept[] => Object.keys(localStorage).filter(key => key.startsWith('circuit:')).map(key => JSON.parse(localStorage.getItem(key)!) as Kept),

  find: (slug: string): Kept | undefined => pocket.all().find(kept => kept.slug === slug),

  /** The bytes of a package; undefined where the browser has cleared them away. */
  async open(slug: string): Promise<ArrayBuffer | undefined> {
    return (await (await caches.open(packages)).match(fileOf(slug)))?.arrayBuffer()
  },

  /** The file first: what is listed is there. */
  async keep(kept: Kept, bytes: ArrayBuffer): Promise<void> {
    await (await caches.open(packages)).put(fileOf(kept.slug), new Response(bytes))
    localStorage.setItem(`circuit:${kept.slug}`, JSON.stringify(kept))
  },

  times: (slug: string): KeptTimes | undefined => {
    const kept = localStorage.getItem(`times:${slug}`)
    return kept === null ? undefined : (JSON.parse(kept) as KeptTimes)
  },

  keepTimes: (slug: string, times: KeptTimes): void => localStorage.setItem(`times:${slug}`, JSON.stringify(times)),
}
