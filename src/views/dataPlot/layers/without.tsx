import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { influence } from '../../../core/influence.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { px } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { LayerProps } from './layer.ts';
import { LineLabel } from './parts/LineLabel.tsx';
import './parts/lines.css';
import { said } from '../../told.ts';

const last = (now: Snapshot) => now.state.data.x.length;
const found = lastAnswer((now) => influence(now.state.data, last(now) - 1));

/** The best line without the last day, beside the one with it. */
export function Under({ plot, clip }: LayerProps) {
  return (
    <g clipPath={`url(#${clip})`} {...QUIET}>
      <Live.path className="other-line" d={(now) => plot.lineIn(found(now).without)} />
    </g>
  );
}

/** Which of the two lines is which, and which day is the strange one. */
export function Over({ plot }: LayerProps) {
  const { em, x, y } = plot;
  const day = (now: Snapshot) => plain(last(now));
  const strange = (now: Snapshot) => plot.misses(now)[last(now) - 1] ?? { x: x(0), observed: y(0) };
  return (
    <g {...QUIET}>
      <LineLabel
        plot={plot}
        className="other-label"
        line={(now) => found(now).without}
        beside={(now) => found(now).whole}
      >
        {(now) => words.without(day(now))}
      </LineLabel>
      <LineLabel
        plot={plot}
        className="line-label"
        line={(now) => found(now).whole}
        beside={(now) => found(now).without}
        second
      >
        {(now) => words.withIt(day(now))}
      </LineLabel>
      <Live.circle
        className="strange-day"
        cx={(now) => px(strange(now).x)}
        cy={(now) => px(strange(now).observed)}
        r={px(1.05 * em)}
      />
    </g>
  );
}

export function describe(now: Snapshot): string {
  const { w, b, cost } = found(now).without;
  return words.describeWithout(plain(last(now)), plain(w), plain(b), said(now, 'cost', plain(cost)));
}
