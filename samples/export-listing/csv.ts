import type { Row } from './listing'

const columns: readonly [string, (row: Row) => string | number | null | undefined][] = [
  ['sku', row => row.sku],
  ['name', row => row.name.value],
  ['maker', row => row.producer.name.value],
  ['hs_code', row => row.customs?.nationalCode?.code ?? row.hsCode.code],
  ['price', row => row.offer?.price.amount],
  ['currency', row => row.offer?.price.currency],
  ['minimum_order', row => row.offer?.minimumOrder],
  ['order_step', row => row.offer?.orderStep],
  ['incoterm', row => row.offer && `${row.offer.incoterm} ${row.offer.incotermPlace}`],
  ['total_for_quantity', row => row.offer?.priceAt?.total.amount],
  ['lead_time_days', row => row.offer?.leadTimeFor],
]

/** The rows as CSV (RFC 4180) with a byte order mark, by which spreadsheets know UTF-8. */
export const writeCsv = (rows: readonly Row[]): string =>
  `\uFEFF${[columns.map(([name]) => name), ...rows.map(row => columns.map(([, value]) => quote(value(row) ?? '')))].map(line => `${line.join(',')}\r\n`).join('')}`

// A text that a spreadsheet would take for a formula gets an apostrophe before it.
function quote(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : `${value}`
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
