import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import type { Plot } from './plot.ts';

interface GuideProps {
  plot: Plot;
  /** What the wags of the lit day are read from. */
  to: 'point' | 'line';
}

/** How a plot is read: from the pats of the lit day straight up, and from there across to the wags. */
export function Guide({ plot: { frame, em, x, y }, to }: GuideProps) {
  const lit = ({ state, terms }: Plotted) => (state.lit === null ? undefined : terms[state.lit]);
  const wags = (now: Plotted) => (to === 'line' ? lit(now)?.predicted : lit(now)?.observed) ?? 0;
  const across = (now: Plotted) => x(lit(now)?.x ?? 0);
  // No further than the edge: the line that it leads to may have left the plot.
  const up = (now: Plotted) => clamp(y(wags(now)), frame.top - em, frame.bottom + em);
  return (
    <Live.g className={`guide guide-${to}`} visibility={(now) => (lit(now) ? 'visible' : 'hidden')}>
      <Live.path d={(now) => `M${px(across(now))} ${px(frame.bottom)}V${px(up(now))}H${px(frame.left)}`} />
      <Live.circle cx={(now) => px(across(now))} cy={(now) => px(up(now))} r={0.3 * em} />
      <Live.text className="haloed" x={px(frame.left + 0.6 * em)} y={(now) => px(up(now) - 0.5 * em)}>
        {(now) => (to === 'line' ? told(now, 'predicted', plain(wags(now), 2)) : plain(wags(now), 2))}
      </Live.text>
    </Live.g>
  );
}
