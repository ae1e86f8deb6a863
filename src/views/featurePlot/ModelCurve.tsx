import { heldOut as words } from '#words/heldOut.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { pathIn } from '../axes/clipPath.ts';
import { px, textWidth } from '../axes/frame.ts';
import { learnedRange } from '../examples/dealt.ts';
import { lastOf } from '../examples/placed.ts';
import { Live } from '../live.tsx';
import type { FeatureChart } from './chart.ts';

/** Where on the plot a model has learned: shaded, with a word at its foot. */
export function LearnedRange({ chart }: { chart: FeatureChart }) {
  const { frame, em, x } = chart;
  const range = lastOf((now: Examples) => (now.curve ? learnedRange(now) : null));
  const left = (now: Examples) => x(range(now)?.[0] ?? 0);
  const width = (now: Examples) => (range(now) ? x(range(now)?.[1] ?? 0) - left(now) : 0);
  return (
    <>
      <Live.rect
        className="learned-range"
        x={(now: Examples) => px(left(now))}
        y={frame.top}
        width={(now: Examples) => px(Math.max(0, width(now)))}
        height={frame.bottom - frame.top}
      />
      <Live.text
        className="learned-range-name haloed"
        textAnchor="middle"
        x={(now: Examples) => px(left(now) + width(now) / 2)}
        y={px(frame.top + 1.1 * em)}
      >
        {(now: Examples) => (width(now) > textWidth(words.learnedRange, em) ? words.learnedRange : '')}
      </Live.text>
    </>
  );
}

/** How far apart the model is asked, in pixels. */
const EVERY = 2;

/** What the model answers over the feature; it leaves the picture where it goes too far. */
export function ModelCurve({ chart }: { chart: FeatureChart }) {
  const { frame, x, y } = chart;
  const d = lastOf(({ curve }: Examples) => {
    if (!curve) return '';
    const count = Math.ceil((frame.right - frame.left) / EVERY);
    const points = Array.from({ length: count + 1 }, (_, i) => {
      const at = frame.left + ((frame.right - frame.left) * i) / count;
      return { x: at, y: y(curve.at(x.invert(at))) };
    });
    return pathIn(
      points.filter((point) => Number.isFinite(point.y)),
      frame,
    );
  });
  return (
    <>
      <Live.path className="feature-line-halo" d={d} />
      <Live.path className="feature-line" d={d} />
    </>
  );
}
