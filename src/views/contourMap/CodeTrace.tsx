import { contourMap as words } from '#words/contourMap.ts';
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
import { codeName } from './movingWords.ts';

/** Up to this many places each have a square of their own. */
const DOTTED = 80;

/** The path of the learner's own program: dashed, with squares for dots, and named at its end. */
export function CodeTrace({ plot }: { plot: ContourPlot }) {
  const there = useSnapshot(({ marks }: Floor) => Boolean(marks?.program));
  return there ? <Trace plot={plot} /> : null;
}

function Trace({ plot }: { plot: ContourPlot }) {
  const { x, y, frame } = plot;
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
  const name = lastAnswer((now: Floor) => codeName(plot, now));
  return (
    <g className="code-trace" {...QUIET}>
      <Live.path className="path-halo" d={line} />
      <Live.path className="code-line" d={line} />
      <Live.path className="code-dots code-dots-halo" d={dots} />
      <Live.path className="code-dots" d={dots} />
      <Live.text
        className="haloed code-name"
        textAnchor="middle"
        visibility={(now: Floor) => (name(now) ? 'visible' : 'hidden')}
        x={(now: Floor) => px(name(now)?.x ?? 0)}
        y={(now: Floor) => px(name(now)?.y ?? 0)}
      >
        {words.code}
      </Live.text>
    </g>
  );
}
