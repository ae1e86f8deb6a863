import type { KeyboardEvent } from 'react';
import { search as words } from '#words/search.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Searching, SearchSeen } from '../../run/stage/facets.ts';
import { type Point, px, snap } from '../axes/frame.ts';
import { arrowMove, sliderMove, taken } from '../axes/keys.ts';
import { useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { said } from '../told.ts';
import { type Chart, costText, kindOf } from './chart.ts';

/** Hundredths are as fine as a hand aims. */
const GRAIN = 0.01;

/** Where the weights stand now: a ball that a hand moves, which turns the wires. A press anywhere brings it there. */
export function Hand({ chart, seen }: { chart: Chart; seen: SearchSeen }) {
  const stage = useStage<Searching>();
  const { frame, em, x, y } = chart;
  const { weights, low, high } = seen.task.plan;
  const [first = 0, second] = weights;
  const isMap = kindOf(seen) === 'map' && second !== undefined;
  const weightAt = (now: Searching, parameter: number) => now.parameters[parameter] ?? 0;
  const within = (value: number) => clamp(snap(value, GRAIN), low, high);
  const put = (one: number, other: number | null) => {
    stage.change(stage.get().turn(first, within(one)));
    if (isMap && other !== null) stage.change(stage.get().turn(second, within(other)));
  };
  const xOf = (now: Searching) => clamp(x(weightAt(now, first)), frame.left, frame.right);
  const yOf = (now: Searching) =>
    clamp(isMap ? y(weightAt(now, second)) : y(Math.max(now.cost, 1e-300)), frame.top, frame.bottom);
  const drag = useDrag({
    move: (to: Point) => put(x.invert(to.x), isMap ? y.invert(to.y) : null),
    sideways: !isMap,
  });
  const walk = (event: KeyboardEvent<Element>) => {
    const now = stage.get();
    if (isMap) {
      const by = arrowMove(event);
      if (!by) return;
      taken(event);
      put(weightAt(now, first) + by[0], weightAt(now, second) + by[1]);
      return;
    }
    const by = sliderMove(event);
    if (by === null) return;
    taken(event);
    put(Number.isFinite(by) ? weightAt(now, first) + by : by < 0 ? low : high, null);
  };
  const [one = '', other = ''] = seen.names;
  const sayCost = (now: Searching) => said(now, 'cost', costText(now.cost));
  return (
    <g className="searched-hand grip" {...drag}>
      <rect
        className="hit"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
      />
      <Live.g
        className="searched-ball"
        role="slider"
        tabIndex={0}
        aria-label={isMap ? words.handBoth(one, other) : words.hand(one)}
        aria-valuemin={low}
        aria-valuemax={high}
        aria-valuenow={(now: Searching) => weightAt(now, first)}
        aria-valuetext={(now: Searching) =>
          words.handSays(
            isMap ? `${one}, ${other}` : one,
            isMap
              ? `${plain(weightAt(now, first), 2)}, ${plain(weightAt(now, second), 2)}`
              : plain(weightAt(now, first), 4),
            sayCost(now),
          )
        }
        transform={(now: Searching) => `translate(${px(xOf(now))} ${px(yOf(now))})`}
        onKeyDown={walk}
      >
        <circle className="searched-reach" r={24} />
        <circle className="searched-ring" r={px(0.95 * em)} />
        <circle className="searched-heart" r={px(0.55 * em)} />
      </Live.g>
    </g>
  );
}
