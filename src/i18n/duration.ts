import { durations as words } from '#words/durations.ts';
import { plain, scientific } from './format.ts';

const [MINUTE, HOUR, DAY] = [60, 3600, 86_400];
/** A Julian year, by which astronomers count. */
export const YEAR = 365.25 * DAY;

const UNITS: readonly (readonly [keyof typeof words, seconds: number])[] = [
  ['years', YEAR],
  ['days', DAY],
  ['hours', HOUR],
  ['minutes', MINUTE],
  ['seconds', 1],
  ['milliseconds', 1e-3],
  ['microseconds', 1e-6],
];

/** Two digits that count, in the largest unit of which there is one: 2.5 milliseconds, 17 minutes, 3.2 × 10¹² years. */
export function duration(seconds: number): string {
  if (!Number.isFinite(seconds)) return '—';
  // What rounds up to the next unit is one of that: 59.8 seconds are a minute.
  const [unit, size] = UNITS.find(([, one]) => Number((seconds / one).toPrecision(2)) >= 1) ?? [
    'microseconds',
    1e-6,
  ];
  const count = seconds / size;
  return words[unit](
    count >= 1e6
      ? scientific(count, 1)
      : count >= 10
        ? plain(Number(count.toPrecision(2)), 0)
        : plain(count, 1),
  );
}
