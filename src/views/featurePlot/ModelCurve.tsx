import { heldOut as words } from '#words/heldOut.ts';
import { clamp } from '../../core/clamp.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { alongLine, clearPlace } from '../axes/clearPlace.ts';
import { pathIn } from '../axes/clipPath.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { heldOutRows, learnedRange, learnedRows } from '../examples/dealt.ts';
import { lastOf } from '../examples/placed.ts';
import { Live } from '../live.tsx';
import type { FeatureChart } from './chart.ts';

/** Where on the plot a model has learned, in pixels across; no width where it learns by no curve. */
const rangeOn = ({ x }: FeatureChart) =>
  lastOf((now: Examples) => {
    const [from, to] = now.curve ? learnedRange(now) : [0, 0];
    return { left: x(from), width: Math.max(0, x(to) - x(from)) };
  });

/** Where on the plot a model has learned: shaded. */
export function LearnedRange({ chart }: { chart: FeatureChart }) {
  const { frame } = chart;
  const range = rangeOn(chart);
  return (
    <Live.rect
      className="learned-range"
      x={(now: Examples) => px(range(now).left)}
      y={frame.top}
      width={(now: Examples) => px(range(now).width)}
      height={frame.bottom - frame.top}
    />
  );
}

/** How many places for its name are tried from one end of the range to the other. */
const TRIED = 9;

/** Where the shade has its name: at its top or its foot, in the middle if it can, and off the dots and the curve; null where it is too narrow. */
export function rangeNameOn(chart: FeatureChart): (now: Examples) => Point | null {
  const { frame, em } = chart;
  const range = rangeOn(chart);
  const half = textWidth(words.learnedRange, em) / 2;
  return lastOf((now: Examples) => {
    const { left, width } = range(now);
    const room = width / 2 - half - 0.3 * em;
    if (room < 0) return null;
    const middle = left + width / 2;
    const across = Array.from({ length: TRIED }, (_, i) => {
      const step = Math.ceil(i / 2) / Math.floor(TRIED / 2);
      return middle + (i % 2 ? -1 : 1) * step * room;
    });
    const places = [frame.top + 1.1 * em, frame.bottom - 0.5 * em].flatMap((y) =>
      across.map((x) => ({ x, y })),
    );
    const { x, y } = chart.placed(now);
    const dots = [...learnedRows(now), ...heldOutRows(now)].map((row) => ({
      x: x[row] as number,
      y: y[row] as number,
    }));
    // Where the curve goes far out of the picture nothing stands in its way.
    const curve = curvePoints(now, chart).map((at) => ({
      x: at.x,
      y: clamp(at.y, frame.top - em, frame.bottom + em),
    }));
    return clearPlace(places, [...dots, ...alongLine(curve, em)], { half, em }) ?? null;
  });
}

/** What the shade is called. */
export function RangeName({ chart }: { chart: FeatureChart }) {
  const place = rangeNameOn(chart);
  return (
    <Live.text
      className="learned-range-name haloed"
      textAnchor="middle"
      x={(now: Examples) => px(place(now)?.x ?? 0)}
      y={(now: Examples) => px(place(now)?.y ?? 0)}
    >
      {(now: Examples) => (place(now) ? words.learnedRange : '')}
    </Live.text>
  );
}

/** How far apart the model is asked, in pixels. */
const EVERY = 2;

/** Points of the model's curve from one side of the picture to the other; none where it has no curve. */
function curvePoints({ curve }: Examples, { frame, x, y }: FeatureChart): Point[] {
  if (!curve) return [];
  const count = Math.ceil((frame.right - frame.left) / EVERY);
  return Array.from({ length: count + 1 }, (_, i) => {
    const at = frame.left + ((frame.right - frame.left) * i) / count;
    return { x: at, y: y(curve.at(x.invert(at))) };
  }).filter((point) => Number.isFinite(point.y));
}

/** What the model answers over the feature; it leaves the picture where it goes too far. */
export function ModelCurve({ chart }: { chart: FeatureChart }) {
  const d = lastOf((now: Examples) => pathIn(curvePoints(now, chart), chart.frame));
  return (
    <>
      <Live.path className="feature-line-halo" d={d} />
      <Live.path className="feature-line" d={d} />
    </>
  );
}
