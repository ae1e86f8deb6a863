import { useId } from 'react';
import { search as words } from '#words/search.ts';
import { plain } from '../../i18n/format.ts';
import { px } from '../axes/frame.ts';
import { logScale } from '../logScale.ts';
import { hex, RAMP } from '../ramp.ts';
import type { Chart } from './chart.ts';

/** What the colors of a map mean: costs by powers of ten, the lowest dark. */
export function Key({ chart: { frame, em }, costs }: { chart: Chart; costs: readonly [number, number] }) {
  const id = useId();
  const [low, high] = costs;
  const scale = logScale(costs, [frame.bottom, frame.top]);
  const x = frame.right + 0.9 * em;
  const first = Math.ceil(Math.log10(low) - 1e-9);
  const last = Math.floor(Math.log10(high) + 1e-9);
  return (
    <g className="tick">
      <linearGradient id={id} x1="0" x2="0" y1="1" y2="0">
        {RAMP.map((color, k) => (
          <stop key={hex(color)} offset={k / (RAMP.length - 1)} stopColor={hex(color)} />
        ))}
      </linearGradient>
      <rect
        x={px(x)}
        y={px(frame.top)}
        width={px(0.8 * em)}
        height={px(frame.bottom - frame.top)}
        fill={`url(#${id})`}
      />
      <text className="axis-name name-cost" x={px(x)} y={px(frame.top - 0.7 * em)}>
        {words.cost}
      </text>
      {Array.from({ length: last - first + 1 }, (_, k) => 10 ** (first + k)).map((cost) => (
        <text key={cost} x={px(x + 1.2 * em)} y={px(scale(cost) + 0.35 * em)}>
          {plain(cost, 6)}
        </text>
      ))}
    </g>
  );
}
