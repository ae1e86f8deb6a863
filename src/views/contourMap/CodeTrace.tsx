import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { dotsIn, pathIn } from '../axes/clipPath.ts';
import { decimate } from '../axes/decimate.ts';
import { placeOn } from '../axes/floor.ts';
import { type Point, px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import type { ContourPlot } from './map.ts';

/** Up to this many places each have a square of their own. */
const DOTTED = 80;

/** The path of the learner's own program: dashed, with squares for dots, and named at its end. */
export function CodeTrace({ plot }: { plot: ContourPlot }) {
  const there = useSnapshot(({ marks }: Floor) => Boolean(marks?.program));
  return there ? <Trace plot={plot} /> : null;
}

function Trace({ plot: { x, y, em, frame, tight } }: { plot: ContourPlot }) {
  const places = lastAnswer(({ marks }: Floor): readonly Point[] => {
    const path = marks?.program?.path ?? [[], []];
    return Array.from(path[0], (_, i) => {
      const [one, other] = placeOn(path, i);
      return { x: x(one), y: y(other) };
    });
  });
  const line = lastAnswer((now: Floor) => {
    const all = places(now);
    const kept = decimate(
      Float64Array.from(all, ({ x }) => x),
      all.length - 1,
    );
    return pathIn(
      kept.flatMap((i) => all[i] ?? []),
      frame,
    );
  });
  const dots = lastAnswer((now: Floor) => (places(now).length > DOTTED ? '' : dotsIn(places(now), frame)));
  const end = lastAnswer((now: Floor) => {
    const at = places(now).at(-1) ?? { x: 0, y: 0 };
    const half = (tight ? 3 : 4) * em;
    return {
      x: clamp(at.x, frame.left + half, frame.right - half),
      y: clamp(at.y + 2 * em, frame.top + 1.2 * em, frame.bottom - em),
    };
  });
  return (
    <g className="code-trace" {...QUIET}>
      <Live.path className="path-halo" d={line} />
      <Live.path className="code-line" d={line} />
      <Live.path className="code-dots code-dots-halo" d={dots} />
      <Live.path className="code-dots" d={dots} />
      <Live.text
        className="haloed code-name"
        textAnchor="middle"
        visibility={(now: Floor) => (places(now).length ? 'visible' : 'hidden')}
        x={(now: Floor) => px(end(now).x)}
        y={(now: Floor) => px(end(now).y)}
      >
        {words.code}
      </Live.text>
    </g>
  );
}
