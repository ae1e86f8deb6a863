import { slopeSlice as words } from '#words/slopeSlice.ts';
import { niceTicks } from '../../core/ticks.ts';
import { plain } from '../../i18n/format.ts';
import type { Axis, Floor } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { heldText } from './numbers.ts';
import { sliceOf } from './slice.ts';
import type { SliceLayout } from './slicePicture.ts';

/** The axis of the parameter that varies, in its color, and the axis of cost, in its own. */
export function SliceAxes({ axis, other, layout }: { axis: Axis; other: Axis; layout: SliceLayout }) {
  const { x, y, left, right, top, bottom, small, narrow, up, unit } = layout;
  const across = niceTicks(
    ...(x.domain as [number, number]),
    (right - left) / ((small ? 60 : 90) * unit),
  ).filter((tick) => x(tick) < right - (8 + 10 * axis.name.length) * unit);
  // The note on what is held keeps out of the ball's corner.
  const isRight = (now: Floor) => sliceOf(now).at > (x.domain[0] + x.domain[1]) / 2;
  const heldX = (now: Floor) => (isRight(now) ? left + 10 : right);
  return (
    <Live.g className="slice-axes" aria-hidden="true">
      {up.map((tick) => (
        <g key={tick}>
          <line className="slice-grid" x1={left} x2={right} y1={y(tick)} y2={y(tick)} />
          <text className="slice-tick of-cost" x={left - 8} y={y(tick) + 4.5 * unit} textAnchor="end">
            {plain(tick)}
          </text>
        </g>
      ))}
      {across.map((tick) => (
        <g key={tick}>
          <line className="slice-notch of-axis" x1={x(tick)} x2={x(tick)} y1={bottom} y2={bottom + 5} />
          <text
            className="slice-tick of-axis"
            x={x(tick)}
            y={bottom + (small ? 18 : 22) * unit}
            textAnchor="middle"
          >
            {plain(tick)}
          </text>
        </g>
      ))}
      <line className="slice-axis of-cost" x1={left} x2={left} y1={top} y2={bottom} />
      <line className="slice-axis of-axis" x1={left} x2={right} y1={bottom} y2={bottom} />
      <text className="slice-letter of-axis" x={right} y={bottom + (small ? 19 : 23) * unit} textAnchor="end">
        {axis.name}
      </text>
      <text className="slice-axis-name of-cost" x={left - 8} y={top + 6 * unit} textAnchor="end">
        {words.cost}
      </text>
      <Live.text
        className="slice-held"
        x={heldX}
        y={(now: Floor) => sliceOf(now).terrain?.heldAt(sliceOf(now), layout, heldX(now)) ?? y(0) - 10}
        textAnchor={(now: Floor) => (isRight(now) ? 'start' : 'end')}
      >
        <tspan className={`slice-letter of-other ${other.className}`}>{other.name}</tspan>
        <tspan> </tspan>
        <Live.tspan>{(now: Floor) => heldText(sliceOf(now), narrow)}</Live.tspan>
      </Live.text>
    </Live.g>
  );
}
