import { dataPlot } from '#words/dataPlot.ts';
import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { bothWays, turnOver } from '../../../core/bothWays.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { legIn } from '../../axes/clipLeg.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { LayerProps } from './layer.ts';
import { LineLabel } from './parts/LineLabel.tsx';
import './parts/lines.css';

const other = lastAnswer((now) => bothWays(now.state.data).back);
const names = (now: Snapshot) => now.state.labels ?? ([dataPlot.pats, dataPlot.wags] as const);
const shown = (now: Snapshot) => (now.state.revealed ? 'visible' : 'hidden');

/** The upright misses of the model's line; and once uncovered the best line for x from y, with its misses, which lie level. */
export function Under({ plot, clip }: LayerProps) {
  const { x, y, window, frame } = plot;
  const meets = (now: Snapshot, up: number) => x(other(now).w * up + other(now).b);
  const level = (now: Snapshot) =>
    now.terms
      .map((term) => {
        const up = y(term.observed);
        return legIn({ x: x(term.x), y: up }, { x: meets(now, term.observed), y: up }, frame);
      })
      .join('');
  const upright = (now: Snapshot) =>
    plot
      .misses(now)
      .map((miss) => legIn({ x: miss.x, y: miss.observed }, { x: miss.x, y: miss.predicted }, frame))
      .join('');
  return (
    <g clipPath={`url(#${clip})`} {...QUIET}>
      <Live.path className="miss-edge" d={upright} />
      <Live.path className="miss-bar" d={upright} />
      <Live.g visibility={shown}>
        <Live.path className="miss-edge level-miss" d={level} />
        <Live.path className="miss-bar level-miss" d={level} />
        <Live.path
          className="other-line"
          d={(now) => {
            const on = (up: number) => ({ x: meets(now, up), y: y(up) });
            return legIn(on(window.y[0]), on(window.y[1]), frame);
          }}
        />
      </Live.g>
    </g>
  );
}

/** Which line is for which direction. */
export function Over({ plot }: LayerProps) {
  const turned = (now: Snapshot) => turnOver(other(now)) ?? now;
  return (
    <Live.g visibility={shown} {...QUIET}>
      <LineLabel plot={plot} className="other-label" line={turned} beside={(now) => now}>
        {(now) => words.from(names(now)[0], names(now)[1])}
      </LineLabel>
      <LineLabel plot={plot} className="line-label" line={(now) => now} beside={turned} second>
        {(now) => words.from(names(now)[1], names(now)[0])}
      </LineLabel>
    </Live.g>
  );
}

export function describe(now: Snapshot): string {
  if (!now.state.revealed) return '';
  const [xName, yName] = names(now);
  return words.describeOther(xName, yName, plain(other(now).w), plain(other(now).b));
}
