/** A line that runs outside the plot: at the edge that it left by, where it is at the first day and at the last. */
import { farLine as words } from '#words/farLine.ts';
import { plain } from '../../../i18n/format.ts';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import { px } from '../../axes/frame.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { LayerProps } from '../layers/layer.ts';
import { outside, windowOf } from '../plotWindow.ts';
import './away.css';

export function Over({ plot: { frame, em, window } }: LayerProps) {
  const side = (now: Plotted) => outside(window, now);
  const isAway = (now: Plotted) => (side(now) ? 'visible' : 'hidden');
  const edge = (now: Plotted) => (side(now) > 0 ? frame.top : frame.bottom);
  return (
    <g className="away" {...QUIET}>
      <Live.path
        className="away-line"
        visibility={isAway}
        d={(now) => `M${px(frame.left)} ${px(edge(now))}H${px(frame.right)}`}
      />
      <Live.text
        className="away-label haloed"
        visibility={isAway}
        textAnchor="middle"
        x={px((frame.left + frame.right) / 2)}
        y={(now) => px(side(now) > 0 ? frame.top + 1.2 * em : frame.bottom - 0.6 * em)}
      >
        {(now) => words.runs(side(now) > 0, ...ends(now))}
      </Live.text>
    </g>
  );
}

export function describe(now: Plotted): string {
  const side = outside(now.state.plane ?? windowOf(now.state.data), now);
  return side ? words.describe(side > 0, ...ends(now)) : '';
}

/** What the line says at the first and at the last of the points. */
function ends({ w, b, state: { data } }: Plotted): [string, string] {
  let [first, last] = [data.x[0] ?? 0, data.x[0] ?? 0];
  for (const x of data.x) [first, last] = [Math.min(first, x), Math.max(last, x)];
  return [plain(w * first + b, 1), plain(w * last + b, 1)];
}
