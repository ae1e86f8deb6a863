import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { heldOut as words } from '#words/heldOut.ts';
import { plain } from '../../i18n/format.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { type Point, px } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { placeOf, useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import type { ComplexityChart } from './chart.ts';
import { heldOutSaid, learnedSaid } from './describe.ts';

/** The degree in hand: a line across the picture, rings around its misses. A press anywhere takes the nearest degree; arrow keys go from one to the next. */
export function DegreeMark({ chart }: { chart: ComplexityChart }) {
  const stage = useStage<Complexity>();
  const { frame, em, x, y, sizeAt } = chart;
  const chosen = ({ complexity }: Complexity) => complexity.chosen;
  const choose = (size: number) => {
    const { complexity } = stage.get();
    if (size !== complexity.chosen) stage.change(complexity.choose(size));
  };
  const show = (to: Point) => choose(sizeAt(to.x));
  const mouse = useDrag({
    accepts: (event: PointerEvent<Element>) => event.pointerType === 'mouse',
    move: show,
  });
  const at = (now: Complexity) => px(x(chosen(now) ?? 0));
  const seen = (now: Complexity) => (chosen(now) === null ? 'hidden' : 'visible');
  const ringAt = (misses: (now: Complexity) => readonly (number | null)[]) => (now: Complexity) =>
    px(y(misses(now)[chosen(now) ?? 0] ?? 0));
  const heldOut = ({ complexity }: Complexity) => complexity.heldOut;
  return (
    <Live.g
      className="grip degree-mark"
      role="slider"
      tabIndex={0}
      aria-label={words.chosen}
      aria-valuemin={0}
      aria-valuemax={(now: Complexity) => now.complexity.learned.length - 1}
      aria-valuenow={(now: Complexity) => chosen(now) ?? 0}
      aria-valuetext={(now: Complexity) => {
        const size = chosen(now);
        return size === null
          ? words.noneChosen
          : words.chosenSays(plain(size), learnedSaid(now, size), heldOutSaid(now, size));
      }}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        const by = sliderMove(event, 1, 1);
        if (by === null) return;
        taken(event);
        const last = stage.get().complexity.learned.length - 1;
        choose(Math.max(0, Math.min(last, (chosen(stage.get()) ?? 0) + by)));
      }}
      {...mouse}
      onClick={(event: MouseEvent<Element>) => {
        // A mouse has chosen already, when it was pressed.
        if ((event.nativeEvent as globalThis.PointerEvent).pointerType !== 'mouse') show(placeOf(event));
      }}
    >
      <rect
        className="hit degree-ground"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
      />
      <Live.line className="degree-line" visibility={seen} x1={at} x2={at} y1={frame.top} y2={frame.bottom} />
      <Live.circle
        className="degree-ring"
        visibility={seen}
        cx={at}
        cy={ringAt(({ complexity }) => complexity.learned)}
        r={px(0.62 * em)}
      />
      <Live.circle
        className="degree-ring"
        visibility={(now: Complexity) =>
          chosen(now) !== null && (heldOut(now)[chosen(now) ?? 0] ?? null) !== null ? 'visible' : 'hidden'
        }
        cx={at}
        cy={ringAt(heldOut)}
        r={px(0.62 * em)}
      />
    </Live.g>
  );
}
