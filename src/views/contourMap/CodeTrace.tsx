import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { placeOn } from '../axes/floor.ts';
import { px } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import type { ContourPlot } from './map.ts';

/** The path of the learner's own program: dashed, with squares for dots, and named at its end. */
export function CodeTrace({ plot }: { plot: ContourPlot }) {
  const there = useSnapshot(({ marks }: Floor) => Boolean(marks?.program));
  return there ? <Trace plot={plot} /> : null;
}

function Trace({ plot: { x, y, em, frame, tight } }: { plot: ContourPlot }) {
  const places = lastAnswer(({ marks }: Floor) => {
    const path = marks?.program?.path ?? [[], []];
    return Array.from(path[0], (_, i) => {
      const [one, other] = placeOn(path, i);
      return [x(one), y(other)] as const;
    });
  });
  const line = lastAnswer((now: Floor) => {
    // Far outside nothing is seen, and browsers draw coordinates of many digits wrongly.
    const shown = places(now).map(([atX, atY]) => `${px(limited(atX))} ${px(limited(atY))}`);
    return shown.length ? `M${shown.join('L')}${shown.length === 1 ? 'h0' : ''}` : '';
  });
  const dots = lastAnswer((now: Floor) => {
    const all = places(now);
    return all.length > 80
      ? ''
      : all.map(([atX, atY]) => `M${px(limited(atX))} ${px(limited(atY))}h0`).join('');
  });
  const end = lastAnswer((now: Floor) => {
    const [atX, atY] = places(now).at(-1) ?? [0, 0];
    const half = (tight ? 3 : 4) * em;
    return {
      x: clamp(atX, frame.left + half, frame.right - half),
      y: clamp(atY + 2 * em, frame.top + 1.2 * em, frame.bottom - em),
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

const limited = (value: number) => clamp(value, -1e5, 1e5);
