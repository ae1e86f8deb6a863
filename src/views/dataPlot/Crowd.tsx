import type { Snapshot } from '../../run/snapshot.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import type { Plot } from './plot.ts';
import { placeSquares } from './squares.ts';

/** The misses of very many points, in one path. */
export function CrowdMisses({ plot, misses }: { plot: Plot; misses: 'bars' | 'squares' }) {
  const bars = (now: Snapshot) =>
    plot.misses(now).map(({ x, observed, predicted }) => `M${px(x)} ${px(observed)}V${px(predicted)}`);
  const squares = (now: Snapshot) =>
    placeSquares(plot.misses(now), plot.frame).map(
      ({ left, top, side }) => `M${px(left)} ${px(top)}h${px(side)}v${px(side)}h${px(-side)}Z`,
    );
  const d = lastAnswer((now) => (misses === 'bars' ? bars(now) : squares(now)).join(''));
  return <Live.path className={misses === 'bars' ? 'crowd-bars' : 'crowd-squares'} d={d} {...QUIET} />;
}

/** The points themselves, and the one that is lit. */
export function Crowd({ plot, count }: { plot: Plot; count: number }) {
  const dots = lastAnswer((now) =>
    plot
      .misses(now)
      .map(({ x, observed }) => `M${px(x)} ${px(observed)}h0`)
      .join(''),
  );
  const lit = (now: Snapshot) => (now.state.lit === null ? undefined : plot.misses(now)[now.state.lit]);
  return (
    <g className={count > 400 ? 'crowd crowd-dense' : 'crowd'} {...QUIET}>
      <Live.path className="crowd-halo" d={dots} />
      <Live.path className="crowd-dots" d={dots} />
      <Live.circle
        className="crowd-lit"
        visibility={(now) => (lit(now) ? 'visible' : 'hidden')}
        r={9}
        cx={(now) => px(lit(now)?.x ?? 0)}
        cy={(now) => px(lit(now)?.observed ?? 0)}
      />
    </g>
  );
}
