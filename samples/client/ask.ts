import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** An error as GraphQL answers it; `extensions.code` is stable, the message is for people. */
export interface GraphQLProblem {
  readonly message: string
  readonly path?: readonly (string | number)[]
  readonly extensions?: { readonly code?: string }
}

/** Why there is no answer. `offline`: nobody answered; `busy`: try again later; `refused`: the request is wrong; `failed`: the API or something before it is. */
export type Reason = 'offline' | 'busy' | 'refused' | 'failed'

/** There is no answer, or none that can be used. */
export class NoAnswer extends Error {
  constructor(
    readonly reason: Reason,
    message: string,
    /** In how many seconds to try again, where the API said so. */
    readonly retryAfter?: number,
  ) {
    super(message)
  }
}

/** Data, and the errors of the fields in it that have none. */
export interface Answer<Data> {
  readonly data: Data
  readonly problems: readonly GraphQLProblem[]
}

/** Where the API is, as `api.json` beside the page says. */
export async function findApi(): Promise<URL> {
  const { address } = (await (await request(new URL('api.json', location.href))).json()) as { address: string }
  return new URL(address)
}

/**
 * Asks an operation.
 * @param language A tag of BCP 47: the language of texts in the answer.
 * @throws {NoAnswer} Where there is no data.
 */
export async function ask<Data, Variables>(
  api: URL, language: string, document: DocumentTypeDecoration<Data, Variables> & { toString(): string }, variables: Variables,
): Promise<Answer<Data>> {
  const response = await request(api, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json', 'Accept-Language': language },
    body: JSON.stringify({ query: document.toString(), variables }),
  }, [400])
  const { data, errors = [] } = (await response.json().catch(() => {
    throw new NoAnswer('failed', `${api.host} answered something else than JSON.`)
  })) as { data?: Data | null; errors?: GraphQLProblem[] }
  if (data === null || data === undefined) {
    throw new NoAnswer(response.status === 400 ? 'refused' : 'failed', describe(errors))
  }
  return { data, problems: errors }
}

/** What errors say, with their codes. */
export const describe = (problems: readonly GraphQLProblem[]): string =>
  problems.map(({ message, extensions }) => `${message}${extensions?.code ? ` (${extensions.code})` : ''}`).join(' ')

/**
 * Fetches, and says why where that does not succeed.
 * @param usual Statuses above 299 whose body is of use.
 */
export async function request(address: URL, init: RequestInit = {}, usual: readonly number[] = []): Promise<Response> {
  const response = await fetch(address, init).catch((error: Error) => {
    throw new NoAnswer('offline', error.message)
  })
  if (response.ok || usual.includes(response.status)) return response
  const seconds = Number(response.headers.get('Retry-After') ?? NaN)
  const isBusy = response.status === 429 || response.status === 503
  throw new NoAnswer(isBusy ? 'busy' : 'failed', `${address.host} answered ${response.status}.`, Number.isFinite(seconds) ? seconds : undefined)
}
