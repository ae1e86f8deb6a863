import { clamp } from '../../core/clamp.ts';
import { signed } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import type { Plot } from './plot.ts';

interface MissProps {
  plot: Plot;
  index: number;
  /** Whether its number shows without being lit. */
  labelled: boolean;
}

export const litClass = (base: string, index: number) => (now: Plotted) =>
  now.state.lit === index ? `${base} is-lit` : base;

/** A miss as an upright bar from the line to the point, with its number beside it. */
export function MissBar({ plot, index, labelled }: MissProps) {
  const { frame, em, misses } = plot;
  const miss = (now: Plotted) => misses(now)[index] ?? { x: 0, observed: 0, predicted: 0 };
  const seen = (height: number) => clamp(height, frame.top - em, frame.bottom + em);
  const label = (now: Plotted) => plot.missLabels(now)[index];
  const isSeen = (now: Plotted) =>
    shows(now, index, labelled) && (label(now)?.clear || now.state.lit === index);
  return (
    <Live.g className={litClass('miss', index)}>
      {(['miss-edge', 'miss-bar'] as const).map((layer) => (
        <Live.line
          key={layer}
          className={layer}
          x1={(now) => px(miss(now).x)}
          x2={(now) => px(miss(now).x)}
          y1={(now) => px(seen(miss(now).observed))}
          y2={(now) => px(seen(miss(now).predicted))}
        />
      ))}
      <Live.text
        className="miss-label haloed"
        visibility={(now) => (isSeen(now) ? 'visible' : 'hidden')}
        textAnchor={(now) => (label(now)?.side === -1 ? 'end' : 'start')}
        x={(now) => px(miss(now).x + 0.8 * em * (label(now)?.side ?? 1))}
        y={(now) => px((label(now)?.y ?? 0) + 0.35 * em)}
      >
        {(now) => told(now, 'residual', signed(now.terms[index]?.residual ?? 0))}
      </Live.text>
    </Live.g>
  );
}

/** A number for a miss that rounds to nothing would only cover the point. */
export function shows(now: Plotted, index: number, labelled: boolean): boolean {
  const residual = Math.abs(now.terms[index]?.residual ?? 0);
  return now.state.lit === index || (labelled && residual >= 0.005);
}
