import type { LineData } from '../../../core/observations.ts';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import { px } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import { useSnapshot } from '../../stageContext.ts';
import { DENSE } from '../describe.ts';
import type { Plot } from '../plot.ts';
import { placeSquares } from '../squares.ts';
import { Density } from './Density.tsx';

interface CrowdProps {
  plot: Plot;
  /** What is drawn of them: the points, or their misses. */
  part: 'points' | 'bars' | 'squares';
}

/** Points in such numbers that they are drawn all at once; of very many nothing is done for each of them in every frame. */
export function Crowd({ plot, part }: CrowdProps) {
  const dense = useSnapshot((now: Plotted) => now.state.data.x.length) > DENSE;
  if (part !== 'points') return dense ? null : <Misses plot={plot} misses={part} />;
  return dense ? <Density plot={plot} /> : <Points plot={plot} />;
}

/** The misses of many points, in one path. */
function Misses({ plot, misses }: { plot: Plot; misses: 'bars' | 'squares' }) {
  const bars = (now: Plotted) =>
    plot.misses(now).map(({ x, observed, predicted }) => `M${px(x)} ${px(observed)}V${px(predicted)}`);
  const squares = (now: Plotted) =>
    placeSquares(plot.misses(now), plot.frame).map(
      ({ left, top, side }) => `M${px(left)} ${px(top)}h${px(side)}v${px(side)}h${px(-side)}Z`,
    );
  const d = lastAnswer((now) => (misses === 'bars' ? bars(now) : squares(now)).join(''));
  return <Live.path className={misses === 'bars' ? 'crowd-bars' : 'crowd-squares'} d={d} {...QUIET} />;
}

/** The points themselves, and the one that is lit. */
function Points({ plot }: { plot: Plot }) {
  const data = useSnapshot((now: Plotted) => now.state.data);
  const dots = dotsOf(data, plot);
  const lit = ({ state: { lit, data } }: Plotted) =>
    lit === null || lit >= data.x.length
      ? null
      : { x: plot.x(data.x[lit] as number), y: plot.y(data.y[lit] as number) };
  return (
    <g className={data.x.length > 400 ? 'crowd crowd-dense' : 'crowd'} {...QUIET}>
      <path className="crowd-halo" d={dots} />
      <path className="crowd-dots" d={dots} />
      <Live.circle
        className="crowd-lit"
        visibility={(now) => (lit(now) ? 'visible' : 'hidden')}
        r={9}
        cx={(now) => px(lit(now)?.x ?? 0)}
        cy={(now) => px(lit(now)?.y ?? 0)}
      />
    </g>
  );
}

const dotsOf = ({ x, y }: LineData, plot: Plot) =>
  x.map((value, i) => `M${px(plot.x(value))} ${px(plot.y(y[i] as number))}h0`).join('');
