import { timings as words } from '#words/timings.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { SIZES, type Timing } from '../../run/timings/timing.ts';
import { milliseconds } from '../timings/milliseconds.ts';
import { NumberTableOf, type Row } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

const cells = (read: (timing: Timing) => string): Row<NetworkNow>['cells'] =>
  SIZES.map((size) => ({ state }: NetworkNow) => {
    const timing = state.timings.find(({ features }) => features === size);
    return timing ? read(timing) : words.unmeasured;
  });

const ROWS: readonly Row<NetworkNow>[] = [
  { key: 'form', head: words.form, cells: cells(({ form }) => milliseconds(form)) },
  { key: 'solve', head: words.solve, cells: cells(({ solve }) => milliseconds(solve)) },
  { key: 'walk', head: words.walk, cells: cells(({ walk }) => milliseconds(walk)) },
  { key: 'steps', head: words.walkSteps, cells: cells(({ steps }) => plain(steps)) },
];

const COLUMNS = SIZES.map((size) => ({ head: words.sizeHead(plain(size)) }));

/** What each part took on this machine, by the number of features; a dot where it has not been timed. */
export function TimingsStrip() {
  return (
    <Strip name={words.table}>
      <NumberTableOf<NetworkNow> columns={COLUMNS} rows={ROWS} />
    </Strip>
  );
}
