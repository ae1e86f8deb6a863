import { paperForms as words } from '#words/paperForms.ts';
import { plain } from '../../../i18n/format.ts';
import type { AnyNow } from '../../../run/kinds/kinds.ts';
import { useStep } from '../stepContext.ts';
import { useFilledIn } from './filledIn.ts';

/** What is along an axis: its name, where it begins and ends, and how far apart its lines are. */
type Axis = readonly [name: string, from: number, to: number, apart: number];
type Points = (now: AnyNow) => readonly (readonly [x: number, y: number])[];

interface AxesProps {
  x: Axis;
  y: Axis;
  /** Dots that are printed. */
  points?: Points;
  /** Dots to be drawn: the key has them, joined by a line. */
  found?: Points;
}

const BOX = { width: 440, height: 250, left: 44, right: 20, top: 24, bottom: 30 };
const LEAST = 1e-9;

/** Axes to draw on. */
export function Axes({ x, y, points, found }: AxesProps) {
  const { given } = useStep();
  const filledIn = useFilledIn();
  const right = BOX.width - BOX.right;
  const bottom = BOX.height - BOX.bottom;
  const across = scaleOf(x, BOX.left, right);
  const up = scaleOf(y, bottom, BOX.top);
  const drawn = filledIn ? (found?.(given) ?? []) : [];
  const dots = [...(points?.(given) ?? []), ...drawn];
  return (
    <svg
      className="paper-axes"
      viewBox={`0 0 ${BOX.width} ${BOX.height}`}
      role="img"
      aria-label={words.axes(x[0], y[0])}
    >
      {linesOf(x).map((at) => (
        <g key={at}>
          <line className="paper-grid" x1={across(at)} x2={across(at)} y1={BOX.top} y2={bottom} />
          <text x={across(at)} y={bottom + 15} textAnchor="middle">
            {plain(at)}
          </text>
        </g>
      ))}
      {linesOf(y).map((at) => (
        <g key={at}>
          <line className="paper-grid" x1={BOX.left} x2={right} y1={up(at)} y2={up(at)} />
          <text x={BOX.left - 6} y={up(at) + 4} textAnchor="end">
            {plain(at)}
          </text>
        </g>
      ))}
      <path className="paper-axis" d={`M${BOX.left} ${BOX.top}V${bottom}H${right}`} />
      <text x={BOX.left} y={BOX.top - 10} textAnchor="middle" className="paper-axis-name">
        {y[0]}
      </text>
      <text x={right} y={bottom + 28} textAnchor="end" className="paper-axis-name">
        {x[0]}
      </text>
      {drawn.length > 1 ? (
        <polyline
          className="paper-drawn"
          points={drawn.map(([one, other]) => `${across(one)},${up(other)}`).join(' ')}
        />
      ) : null}
      {dots.map(([one, other]) => (
        <circle key={`${one} ${other}`} className="paper-dot" cx={across(one)} cy={up(other)} r={4} />
      ))}
    </svg>
  );
}

const scaleOf =
  ([, from, to]: Axis, start: number, end: number) =>
  (value: number) =>
    Math.round((start + ((value - from) / (to - from)) * (end - start)) * 10) / 10;

const linesOf = ([, from, to, apart]: Axis): number[] =>
  Array.from({ length: Math.floor((to - from) / apart + LEAST) + 1 }, (_, line) => from + line * apart);
