import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { DRAW_SIZES, drawLines, spreadOf } from '../../core/draws.ts';
import { fixed, plain } from '../../i18n/format.ts';
import { drawnOf } from '../../run/kinds/line/drawn.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { lastAnswer } from '../axes/memory.ts';
import { useSnapshot } from '../stageContext.ts';
import { told } from '../told.ts';
import { NumberTable } from './NumberTable.tsx';
import { Strip } from './Strip.tsx';

/** How far the slopes scatter, for each size of draw. */
const spreads = lastAnswer(({ state }: Snapshot) =>
  DRAW_SIZES.map((size) => spreadOf(drawLines(state.seed, size, drawnOf(state, size)).map(({ w }) => w))),
);
const FIRST = DRAW_SIZES[0] as number;

/** How much the slope changes from draw to draw, measured; and what one over the root of n would make of the first. */
export function DrawsStrip() {
  const current = useSnapshot((now) => now.state.draws.size);
  return (
    <Strip name={words.drawTable}>
      <NumberTable
        columns={DRAW_SIZES.map((size) => ({
          head: words.daysOf(plain(size)),
          isCurrent: size === current,
        }))}
        rows={[
          {
            key: 'draws',
            head: words.drawsSoFar,
            cells: DRAW_SIZES.map((size) => (now) => plain(drawnOf(now.state, size))),
          },
          {
            key: 'spread',
            head: words.spread,
            cells: DRAW_SIZES.map(
              (_, index) => (now) => told(now, 'spread', fixed(spreads(now)[index] ?? Number.NaN, 3)),
            ),
          },
          {
            key: 'root',
            head: words.byRoot,
            cells: DRAW_SIZES.map(
              (size) => (now) =>
                told(now, 'spread', fixed((spreads(now)[0] ?? Number.NaN) * Math.sqrt(FIRST / size), 3)),
            ),
          },
        ]}
      />
    </Strip>
  );
}
