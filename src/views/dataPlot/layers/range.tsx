import { useId } from 'react';
import { usingTheLine as words } from '#words/usingTheLine.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { px, textWidth } from '../../axes/frame.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import { useSnapshot } from '../../stageContext.ts';
import type { LayerProps } from './layer.ts';
import './range.css';

const rangeOf = ({ state: { data } }: Snapshot): readonly [number, number] => [
  Math.min(...data.x),
  Math.max(...data.x),
];

/** Where no day has been seen: shaded, and said so. */
export function Under({ plot: { frame, em, x } }: LayerProps) {
  const hatch = useId();
  const data = useSnapshot((now) => now.state.data);
  const low = Math.max(frame.left, x(Math.min(...data.x)));
  const high = Math.min(frame.right, x(Math.max(...data.x)));
  const sides = [
    { from: frame.left, to: low },
    { from: high, to: frame.right },
  ].filter(({ from, to }) => to > from);
  return (
    <g className="range" {...QUIET}>
      <pattern id={hatch} width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="range-hatch" x1="0" x2="0" y1="0" y2="9" />
      </pattern>
      {sides.map(({ from, to }) => (
        <g key={from}>
          <rect
            className="range-shade"
            x={px(from)}
            y={frame.top}
            width={px(to - from)}
            height={px(frame.bottom - frame.top)}
          />
          <rect
            fill={`url(#${hatch})`}
            x={px(from)}
            y={frame.top}
            width={px(to - from)}
            height={px(frame.bottom - frame.top)}
          />
          {textWidth(words.extrapolation, em) + em < to - from ? (
            <text
              className="haloed"
              textAnchor="middle"
              x={px((from + to) / 2)}
              y={px(frame.bottom - 0.8 * em)}
            >
              {words.extrapolation}
            </text>
          ) : null}
        </g>
      ))}
    </g>
  );
}

/** The line goes on there, but dashed: gaps the color of the page lie over it. */
export function Over({ plot, clip }: LayerProps) {
  const { frame, x } = plot;
  const low = (now: Snapshot) => Math.max(frame.left, x(rangeOf(now)[0]));
  const high = (now: Snapshot) => Math.min(frame.right, x(rangeOf(now)[1]));
  return (
    <g clipPath={`url(#${clip})`} className="range-gaps" {...QUIET}>
      <Live.path d={(now) => plot.lineIn(now, low(now), frame.left)} />
      <Live.path d={(now) => plot.lineIn(now, high(now), frame.right)} />
    </g>
  );
}

export function describe(now: Snapshot): string {
  const [from, to] = rangeOf(now);
  return words.rangeIs(plain(from), plain(to));
}
