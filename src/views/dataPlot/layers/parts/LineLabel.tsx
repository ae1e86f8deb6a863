import type { Line } from '../../../../core/bothWays.ts';
import { clamp } from '../../../../core/clamp.ts';
import type { Snapshot } from '../../../../run/kinds/line/snapshot.ts';
import { px, textWidth } from '../../../axes/frame.ts';
import { Live } from '../../../live.tsx';
import { shows } from '../../MissBar.tsx';
import type { Plot } from '../../plot.ts';
import { clearHeight } from './clearHeight.ts';

interface LineLabelProps {
  plot: Plot;
  className: string;
  line: (now: Snapshot) => Line;
  /** The line that it must be told apart from: the label stands on the side away from it. */
  beside: (now: Snapshot) => Line;
  /** Whether its name is the other of the two: where both are one line, the names stand on its two sides. */
  second?: boolean;
  /** Whether it is left out where there is no room for it that nothing else takes. */
  spare?: boolean;
  children: (now: Snapshot) => string;
}

/** The name of a line at its right end, or at the edge where the line has left the plot; beside the dots, where there is room. */
export function LineLabel({
  plot,
  className,
  line,
  beside,
  second = false,
  spare = false,
  children,
}: LineLabelProps) {
  const { frame, em, x, y } = plot;
  const end = frame.right - 0.6 * em;
  // About where the label begins and ends: a steep line must clear both.
  const ends = [end - 6 * em, end].map((position) => x.invert(position));
  const heights = ({ w, b }: Line) => ends.map((at) => y(w * at + b));
  const middle = (line: Line) => heights(line).reduce((sum, height) => sum + height, 0);
  const sidesOf = (line: Line): [over: number, under: number] => [
    Math.min(...heights(line)) - 0.6 * em,
    Math.max(...heights(line)) + 1.5 * em,
  ];
  const [top, bottom] = [frame.top + 1.2 * em, frame.bottom - 0.6 * em];
  const place = (now: Snapshot) => {
    const own = middle(line(now));
    const other = middle(beside(now));
    const isOne = Math.abs(own - other) < 1;
    const above = isOne ? line(now).w > 0 !== second : own < other;
    const [over, under] = sidesOf(line(now));
    const left = end - textWidth(children(now), em);
    // The other line's name is on the other side of it: no words are written over words.
    const name = clamp(sidesOf(beside(now))[above ? 1 : 0], top, bottom) - 0.35 * em;
    const taken = [left, (left + end) / 2, end].map((x) => ({ x, y: name }));
    // Dots, and such numbers as stand beside the middles of their misses.
    const dots = plot.misses(now).flatMap(({ x, observed, predicted }, i) => [
      { x, y: observed },
      ...(shows(now, i, !plot.tight) ? [0.8, 3.4] : []).map((along) => ({
        x: x + (x + 4 * em > frame.right ? -along : along) * em,
        y: (observed + clamp(predicted, frame.top, frame.bottom)) / 2,
      })),
    ]);
    const written = [...plot.written].flatMap((places) => places(now));
    const drawn = [...dots, ...taken, ...plot.handles(now), ...written];
    const wanted = [above ? over : under, above ? under : over] as const;
    const clear = clearHeight(wanted, drawn, { em, left, right: end, top, bottom });
    return { clear: clear !== null, height: clear ?? clamp(wanted[0], top, bottom) };
  };
  return (
    <Live.text
      className={`haloed ${className}`}
      textAnchor="end"
      x={px(end)}
      y={(now) => px(place(now).height)}
    >
      {(now) => (spare && !place(now).clear ? '' : children(now))}
    </Live.text>
  );
}
