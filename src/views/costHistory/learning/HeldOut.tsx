import { learningChart as words } from '#words/learningChart.ts';
import { clamp } from '../../../core/clamp.ts';
import type { Timed } from '../../../run/stage/facets.ts';
import { px, textWidth } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { Chart } from '../chart.ts';
import { heldOutCurve } from './heldOut.ts';
import './learning.css';

/** The cost of what is held out: a dashed curve with its name at its end, clear of the mark's number. */
export function HeldOut({ chart, clip }: { chart: Chart; clip: string }) {
  const { frame, em, y } = chart;
  const curve = lastAnswer((now: Timed) => heldOutCurve(now, chart));
  const name = lastAnswer((now: Timed) => {
    const { x, y: at } = curve(now)?.end ?? { x: frame.left, y: frame.bottom };
    const mark = y(now.cost);
    const isOver = at <= mark;
    // Over the curves there is the mark's number, as high as two lines.
    const clear = isOver ? Math.min(at - 0.7 * em, mark - 3 * em) : Math.max(at, mark) + 1.6 * em;
    return {
      x: clamp(x, frame.left + textWidth(words.heldOut, em), frame.right),
      y: clamp(clear, frame.top + em, frame.bottom - 0.5 * em),
    };
  });
  const line = (now: Timed) => curve(now)?.line ?? '';
  return (
    <g className="held-out-cost" {...QUIET}>
      <g clipPath={`url(#${clip})`}>
        <Live.path className="curve-halo" d={line} />
        <Live.path className="curve held-out-curve" d={line} />
      </g>
      <Live.text
        className="held-out-name haloed"
        textAnchor="end"
        x={(now: Timed) => px(name(now).x)}
        y={(now: Timed) => px(name(now).y)}
      >
        {(now: Timed) => (curve(now) ? words.heldOut : '')}
      </Live.text>
    </g>
  );
}
