import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { clamp } from '../../../core/clamp.ts';
import { type GroupLine, groupLines } from '../../../core/groupLines.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { legIn } from '../../axes/clipLeg.ts';
import { type Point, px, textWidth } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { QUIET } from '../../axes/quiet.ts';
import { Live } from '../../live.tsx';
import { useSnapshot } from '../../stageContext.ts';
import type { LayerProps } from './layer.ts';
import { LineLabel } from './parts/LineLabel.tsx';
import './parts/lines.css';

const found = lastAnswer(({ state: { data, groups } }) => (groups ? groupLines(data, groups) : []));
const EMPTY: GroupLine = { name: '', w: 0, b: 0, data: { x: [0], y: [0] } };

/** A circle, a triangle, a square, as steps of a path from its middle. */
const SHAPES: readonly ((r: number) => string)[] = [
  (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`,
  (r) => `m0 ${px(-1.25 * r)}l${px(1.2 * r)} ${px(2.1 * r)}h${px(-2.4 * r)}Z`,
  (r) => `m${px(-0.9 * r)} ${px(-0.9 * r)}h${px(1.8 * r)}v${px(1.8 * r)}h${px(-1.8 * r)}Z`,
];

/** Once uncovered: each group's own shape at its points, and a line of its own. */
export function Over({ plot, clip }: LayerProps) {
  const shown = useSnapshot((now) => now.state.revealed);
  const groups = useSnapshot((now) => now.state.groups);
  if (!shown || !groups) return null;
  return (
    <g className="groups-shown" {...QUIET}>
      {groups.names.map((name, index) => (
        <OneGroup key={name} plot={plot} clip={clip} index={index} />
      ))}
      <LineLabel
        plot={plot}
        className="line-label"
        line={(now) => now}
        beside={(now) => found(now)[1] ?? EMPTY}
      >
        {() => words.all}
      </LineLabel>
    </g>
  );
}

function OneGroup({ plot, clip, index }: LayerProps & { index: number }) {
  const { em, x, y, frame, tight } = plot;
  const group = (now: Snapshot) => found(now)[index] ?? EMPTY;
  // Few dots stand over the line, many under it.
  const few = useSnapshot((now) => now.state.data.x.length) <= 12;
  const shape = SHAPES[index % SHAPES.length] as (r: number) => string;
  const one = shape(few ? px(0.5 * em) : tight ? 2.75 : 3.5);
  const ends = (now: Snapshot) => {
    const { w, b, data } = group(now);
    const reach = 0.02 * (plot.window.x[1] - plot.window.x[0]);
    return [Math.min(...data.x) - reach, Math.max(...data.x) + reach].map((at) => ({
      x: x(at),
      y: y(w * at + b),
    }));
  };
  const line = (now: Snapshot) => {
    const [from, to] = ends(now) as [Point, Point];
    return legIn(from, to, frame);
  };
  // Names stand over the right ends of the lines. Among many dots the first stands at its left end and the third under its line, clear of each other.
  const end = (now: Snapshot) => ends(now)[few || index > 0 ? 1 : 0] ?? { x: 0, y: 0 };
  const half = (now: Snapshot) => textWidth(group(now).name, em) / 2 + 0.4 * em;
  const dots = (
    <Live.path
      className={few ? 'group-dots' : 'group-dots is-crowd'}
      d={(now) => {
        const { data } = group(now);
        return data.x.map((at, i) => `M${px(x(at))} ${px(y(data.y[i] ?? 0))}${one}`).join('');
      }}
    />
  );
  return (
    <g className={`group group-${index}`}>
      {few ? null : dots}
      <g clipPath={`url(#${clip})`}>
        <Live.path className="group-line-halo" d={line} />
        <Live.path className="group-line" d={line} />
      </g>
      {few ? dots : null}
      <Live.text
        className="group-name haloed"
        textAnchor="middle"
        x={(now) => px(clamp(end(now).x, frame.left + half(now), frame.right - half(now)))}
        y={(now) =>
          px(clamp(end(now).y + (index === 2 ? 2 : -1.1) * em, frame.top + em, frame.bottom - 0.5 * em))
        }
      >
        {(now) => group(now).name}
      </Live.text>
    </g>
  );
}

export function describe(now: Snapshot): string {
  if (!now.state.revealed) return words.groupsHidden;
  return found(now)
    .map(({ name, w, b, data }) => words.groupLine(name, plain(data.x.length), plain(w), plain(b)))
    .join(' ');
}
