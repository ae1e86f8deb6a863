import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { DOG, drawLines } from '../../../core/draws.ts';
import { plain } from '../../../i18n/format.ts';
import { drawnOf } from '../../../run/kinds/line/drawn.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import type { LayerProps } from './layer.ts';
import { LineLabel } from './parts/LineLabel.tsx';
import './parts/lines.css';
import { said } from '../../told.ts';

const lines = lastAnswer(({ state }) => drawLines(state.seed, state.draws.size, drawnOf(state)));

/** The best lines of all draws of this size, and the dog itself, which none of them knows. */
export function Under({ plot, clip }: LayerProps) {
  return (
    <g clipPath={`url(#${clip})`} className="fan" {...QUIET}>
      <Live.path
        className="fan-lines"
        d={(now) =>
          lines(now)
            .map((line) => plot.lineIn(line))
            .join('')
        }
      />
    </g>
  );
}

export function Over({ plot, clip }: LayerProps) {
  return (
    <g {...QUIET}>
      <path className="fan fan-truth" clipPath={`url(#${clip})`} d={plot.lineIn(DOG)} />
      <LineLabel plot={plot} className="fan-label" line={() => DOG} beside={() => BELOW}>
        {() => words.truth}
      </LineLabel>
    </g>
  );
}

/** The label of the truth stands above it, wherever the fan is. */
const BELOW = { w: 0, b: Number.NEGATIVE_INFINITY };

export function describe(now: Snapshot): string {
  const slopes = lines(now).map(({ w }) => w);
  const { size } = now.state.draws;
  return [
    words.describeTruth(plain(DOG.w), plain(DOG.b)),
    words.describeFan(
      plain(slopes.length),
      plain(size),
      said(now, 'spread', plain(Math.min(...slopes), 3)),
      said(now, 'spread', plain(Math.max(...slopes), 3)),
    ),
  ].join(' ');
}
