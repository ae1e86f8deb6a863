import { plain } from '../../i18n/format.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import type { ComplexityChart } from './chart.ts';

/** How much of the picture's height the degree that won every deal would take. */
const SHARE = 0.5;

/** How often each degree did best on what was held out: bars from the foot, with their numbers. */
export function Wins({ chart }: { chart: ComplexityChart }) {
  const { frame, em, x, xTicks } = chart;
  const wins = lastAnswer(({ complexity }: Complexity) => (complexity.deals > 0 ? complexity.wins() : []));
  const wide = 0.6 * (x(1) - x(0));
  const height = (now: Complexity, size: number) =>
    ((wins(now)[size] ?? 0) / Math.max(1, now.complexity.deals)) * SHARE * (frame.bottom - frame.top);
  return (
    <g className="wins" {...QUIET}>
      {xTicks.map((size) => (
        <g key={size}>
          <Live.rect
            className="wins-bar"
            x={px(x(size) - wide / 2)}
            width={px(wide)}
            y={(now: Complexity) => px(frame.bottom - height(now, size))}
            height={(now: Complexity) => px(height(now, size))}
          />
          <Live.text
            className="wins-count haloed"
            textAnchor="middle"
            x={px(x(size))}
            y={px(frame.bottom - 0.35 * em)}
          >
            {(now: Complexity) => ((wins(now)[size] ?? 0) > 0 ? plain(wins(now)[size] as number) : '')}
          </Live.text>
        </g>
      ))}
    </g>
  );
}
