import { learningChart as words } from '#words/learningChart.ts';
import type { Timed } from '../../../run/stage/facets.ts';
import { px } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { Chart } from '../chart.ts';
import { heldOutCurve, nameOf } from './heldOut.ts';
import './learning.css';

/** The cost of what is held out: a dashed curve with its name at its end. */
export function HeldOut({ chart, clip }: { chart: Chart; clip: string }) {
  const curve = lastAnswer((now: Timed) => heldOutCurve(now, chart));
  const name = lastAnswer((now: Timed) => nameOf(curve(now)?.places ?? [], chart.y(now.cost), chart));
  const line = (now: Timed) => curve(now)?.line ?? '';
  return (
    <g className="held-out-cost" {...QUIET}>
      <g clipPath={`url(#${clip})`}>
        <Live.path className="curve-halo" d={line} />
        <Live.path className="curve held-out-curve" d={line} />
      </g>
      <Live.text
        className="held-out-name haloed"
        textAnchor={(now: Timed) => name(now).anchor}
        x={(now: Timed) => px(name(now).x)}
        y={(now: Timed) => px(name(now).y)}
      >
        {(now: Timed) => (curve(now) ? words.heldOut : '')}
      </Live.text>
    </g>
  );
}
