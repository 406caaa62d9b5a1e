const zone = 'Africa/Casablanca'

/** Minutes by which Morocco's clocks are ahead of UTC at an instant; they are set back around Ramadan. */
function minutesAhead(instant: Date): number {
  const shown = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(instant).find(part => part.type === 'timeZoneName')!.value
  const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(shown) ?? []
  return sign ? (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1) : 0
}

/** The instant at which Morocco's clocks show a time. @param local As inputs have it: 2026-03-20T09:00. */
export function instantOf(local: string): Date {
  const shown = Date.parse(`${local}Z`)
  const near = shown - minutesAhead(new Date(shown)) * 60_000
  // Where clocks change in between, the offset is that of the result.
  return new Date(shown - minutesAhead(new Date(near)) * 60_000)
}

/** What Morocco's clocks show at an instant, as inputs have it. */
export const localOf = (instant: Date): string => new Date(instant.getTime() + minutesAhead(instant) * 60_000).toISOString().slice(0, 16)

/** An instant as people read it, on Morocco's clocks. */
export const showTime = (instant: string, language: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' }).format(new Date(instant))

/** Digits are 0 to 9, as in Moroccan print; browsers have no dates in Amazigh. */
export const localeOf = (language: string): string => (language === 'ar' ? 'ar-MA-u-nu-latn' : language === 'zgh' ? 'fr-MA' : `${language}-MA`)
