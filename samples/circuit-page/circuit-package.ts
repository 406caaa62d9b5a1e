/** A text of the package: which language it really is in, where it lacks the one asked for. */
export interface Text {
  readonly value: string
  readonly language: string
}

/** The languages that packages are asked for in. */
export type Language = 'ar' | 'fr' | 'en' | 'zgh'

type Texts<Name extends string> = { readonly [Key in `${Name}_${Language}`]: Text | null }

/** A picture; its file stands in the package's `images` under its slug. */
export type Picture = Texts<'alternativeText'> & { readonly slug: string; readonly width: number; readonly height: number }

/** A stop, in the order of the circuit; the first has no leg. */
export interface Stop {
  readonly position: number
  readonly dwellMinutes: number
  readonly leg: { readonly routeMeters: number; readonly minutes: number } | null
  readonly pointOfSale: Texts<'name'> & {
    readonly town: Texts<'name'> | null
    readonly images: readonly Picture[]
  }
}

/** What this page reads of a package, as docs/travellers.md of the API describes it. */
export interface CircuitPackage {
  readonly format: 'craftgraph.circuit'
  readonly formatVersion: number
  readonly circuit: Texts<'name'> & Texts<'facts'> & { readonly routeMeters: number; readonly durationMinutes: number; readonly stops: readonly Stop[] }
  readonly images: Readonly<Record<string, string>>
}

/** One of the texts `<name>_<language>` of an object. */
export function textIn<Name extends string>(object: Texts<Name>, name: Name, language: Language): Text | null {
  return object[`${name}_${language}`]
}

/**
 * Reads a package after checking that its bytes are those that the API told of.
 * @param sha256 64 hexadecimal digits in lower case.
 * @throws {Error} Where the bytes are others, or of a format that this page does not know.
 */
export async function readPackage(bytes: ArrayBuffer, sha256: string): Promise<CircuitPackage> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const found = Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
  if (found !== sha256) throw new Error(`The package has the SHA-256 ${found}, not ${sha256}.`)
  const read = JSON.parse(new TextDecoder().decode(bytes)) as CircuitPackage
  if (read.format !== 'craftgraph.circuit' || read.formatVersion !== 1) throw new Error(`${read.format} ${read.formatVersion} is a format that this page does not know.`)
  return read
}
