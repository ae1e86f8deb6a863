import type { Scale } from '../scale.ts';
import type { Frame } from './frame.ts';
import { px, textWidth } from './frame.ts';
import { QUIET } from './quiet.ts';
import { axisText } from './roundNumbers.ts';
import { thinned } from './ticks.ts';

interface Axis {
  readonly scale: Scale;
  readonly ticks: readonly number[];
  readonly name: string;
  /** Whose color the axis wears: of a parameter, with the class that gives it. */
  readonly tone: 'ink' | 'cost' | `parameter ${string}`;
  readonly text?: (value: number) => string;
}

interface AxesProps {
  frame: Frame;
  em: number;
  /** No room for the name of the x axis under its labels: it takes the place of the last of them. */
  tight: boolean;
  x: Axis;
  y: Axis;
  /** Gridlines; a map that is painted all over has none. */
  grid?: boolean;
}

/** Quiet gridlines, a stronger line at 0, labels outside the frame, and the names at the ends of the axes. */
export function Axes({ frame, em, tight, x, y, grid = true }: AxesProps) {
  const { left, right, top, bottom } = frame;
  const label = x.text ?? axisText(x.ticks);
  const yLabel = y.text ?? axisText(y.ticks);
  const half = (tick: number) => textWidth(label(tick), em) / 2;
  const end = (tick: number) => x.scale(tick) + half(tick) + 0.4 * em;
  const apart = (one: number, next: number) => end(one) < x.scale(next) - half(next);
  // Names are bold.
  const nameStarts = tight ? right - 1.15 * textWidth(x.name, em) : Number.POSITIVE_INFINITY;
  const labelled = thinned(x.ticks, apart).filter((tick) => end(tick) < nameStarts);
  const above = (one: number, next: number) => y.scale(one) - y.scale(next) > 1.1 * em;
  return (
    <g className="axes" {...QUIET}>
      {grid ? (
        <g className="gridlines">
          {x.ticks.map((tick) => (
            <line key={tick} x1={px(x.scale(tick))} x2={px(x.scale(tick))} y1={top} y2={bottom} />
          ))}
          {y.ticks.map((tick) => (
            <line
              key={tick}
              className={tick === 0 ? 'zero' : undefined}
              x1={left}
              x2={right}
              y1={px(y.scale(tick))}
              y2={px(y.scale(tick))}
            />
          ))}
        </g>
      ) : null}
      <line className={`axis axis-${x.tone}`} x1={left} x2={right} y1={bottom} y2={bottom} />
      <line className={`axis axis-${y.tone}`} x1={left} x2={left} y1={top} y2={bottom} />
      <g className={`tick tick-${x.tone}`} textAnchor="middle">
        {labelled.map((tick) => (
          <text key={tick} x={px(x.scale(tick))} y={px(bottom + 1.3 * em)}>
            {label(tick)}
          </text>
        ))}
      </g>
      <g className={`tick tick-${y.tone}`} textAnchor="end">
        {thinned(y.ticks, above).map((tick) => (
          <text key={tick} x={px(left - 0.5 * em)} y={px(y.scale(tick) + 0.35 * em)}>
            {yLabel(tick)}
          </text>
        ))}
      </g>
      <text
        className={`axis-name name-${x.tone}`}
        textAnchor="end"
        x={right}
        y={px(bottom + (tight ? 1.3 : 2.6) * em)}
      >
        {x.name}
      </text>
      <text className={`axis-name name-${y.tone}`} x={left} y={px(top - 0.7 * em)}>
        {y.name}
      </text>
    </g>
  );
}
