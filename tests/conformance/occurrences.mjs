// Reads one JSON value a line, { "zone", "from", "to", "recurrences", "changes" } with rules and changes as the API gives them and days as YYYY-MM-DD, and answers each with the
// occurrences that take place on these days, as [{ "startsAt", "endsAt" }] in order of their beginnings: days by rrule, instants by luxon.
import { createInterface } from 'node:readline';
import { DateTime } from 'luxon';
import rrule from 'rrule';

const { RRule } = rrule;
const frequencies = { WEEKLY: RRule.WEEKLY, MONTHLY: RRule.MONTHLY, YEARLY: RRule.YEARLY };
const weekdays = { MONDAY: RRule.MO, TUESDAY: RRule.TU, WEDNESDAY: RRule.WE, THURSDAY: RRule.TH, FRIDAY: RRule.FR, SATURDAY: RRule.SA, SUNDAY: RRule.SU };

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  console.log(JSON.stringify(run(JSON.parse(line))));
}

function run({ zone, from, to, recurrences, changes }) {
  const changed = new Map(changes.map((change) => [change.day, change]));
  const begin = DateTime.fromISO(from, { zone });
  const end = DateTime.fromISO(to, { zone }).plus({ days: 1 });
  const regular = recurrences.flatMap((rule) => days(rule, to).map((day) => ({ rule, day, change: changed.get(day) })))
    .filter(({ change }) => change?.kind !== 'CANCELLED')
    .map(({ rule, day, change }) => place(zone, change?.newDay ?? day, change?.startTime ? { ...change, days: 1 } : rule, rule.days));
  const extra = changes.filter((change) => change.kind === 'EXTRA').map((change) => place(zone, change.day, change, 1));
  return [...regular, ...extra]
    .filter((one) => one.start < end && one.end > begin)
    .sort((one, other) => one.start - other.start)
    .map(({ start, end: last }) => ({ startsAt: text(start), endsAt: text(last) }));
}

function days(rule, to) {
  if (rule.frequency === 'ONCE') {
    return [rule.firstDay];
  }
  const options = {
    freq: frequencies[rule.frequency],
    interval: rule.interval,
    dtstart: utc(rule.firstDay),
    until: utc(rule.lastDay !== null && rule.lastDay < to ? rule.lastDay : to),
  };
  if (rule.weekOfMonth !== null) {
    options.byweekday = [weekdays[rule.weekday].nth(rule.weekOfMonth)];
    if (rule.frequency === 'YEARLY') {
      options.bymonth = [Number(rule.firstDay.slice(5, 7))];
    }
  }
  return new RRule(options).all().map((day) => day.toISOString().slice(0, 10));
}

function place(zone, day, hours, count) {
  const first = DateTime.fromISO(`${day}T${hours.startTime ?? '00:00:00'}`, { zone });
  const last = DateTime.fromISO(day, { zone }).plus({ days: count - 1 });
  const end = hours.endTime === null
    ? last.plus({ days: 1 })
    : DateTime.fromISO(`${last.toISODate()}T${hours.endTime}`, { zone }).plus({ days: count === 1 && hours.endTime <= hours.startTime ? 1 : 0 });
  return { start: first, end };
}

function utc(day) {
  return new Date(`${day}T00:00:00Z`);
}

function text(instant) {
  return instant.toUTC().toISO({ suppressMilliseconds: true });
}
