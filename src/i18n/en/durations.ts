/** How long something takes, in words. Numbers come in as text. */
const of = (one: string, many: string) => (count: string) => `${count} ${count === '1' ? one : many}`;

export const durations = {
  microseconds: of('microsecond', 'microseconds'),
  milliseconds: of('millisecond', 'milliseconds'),
  seconds: of('second', 'seconds'),
  minutes: of('minute', 'minutes'),
  hours: of('hour', 'hours'),
  days: of('day', 'days'),
  years: of('year', 'years'),
};
