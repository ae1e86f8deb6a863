import { heldOut as words } from '#words/heldOut.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { pathIn } from '../axes/clipPath.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import { type ComplexityChart, placesOf } from './chart.ts';
import { missText } from './describe.ts';
import { namesOf } from './names.ts';

const line = (places: readonly Point[]) =>
  places.length > 1 ? `M${places.map(({ x, y }) => `${px(x)} ${px(y)}`).join('L')}` : '';
const dots = (places: readonly Point[]) => places.map(({ x, y }) => `M${px(x)} ${px(y)}h0`).join('');
const diamonds = (places: readonly Point[], half: number) =>
  places
    .map(({ x, y }) => `M${px(x - half)} ${px(y)}l${half} ${-half} ${half} ${half} ${-half} ${half}Z`)
    .join('');

/** Both rows of misses: learned from, a line with dots; held out, dashed with hollow diamonds. Each has its name where it ends; the envelope has a square. */
export function Misses({ chart }: { chart: ComplexityChart }) {
  const { frame, em } = chart;
  const places = lastAnswer(({ complexity: { learned, heldOut } }: Complexity) => ({
    learned: placesOf(learned, chart),
    heldOut: placesOf(heldOut, chart),
  }));
  const names = lastAnswer(({ complexity }: Complexity) => namesOf(complexity, chart));
  const half = px(0.4 * em);
  // While looks are counted, between two of them nobody has looked.
  const joined = ({ complexity }: Complexity) => complexity.peeks === null;
  return (
    <g {...QUIET}>
      <Live.path className="miss-learned" d={(now: Complexity) => pathIn(places(now).learned, frame)} />
      <Live.path className="miss-learned-dots" d={(now: Complexity) => dots(places(now).learned)} />
      <Live.path
        className="miss-held-out"
        d={(now: Complexity) => (joined(now) ? line(places(now).heldOut) : '')}
      />
      <Live.path
        className="miss-held-out-dots"
        d={(now: Complexity) => diamonds(places(now).heldOut, half)}
      />
      <Name chart={chart} at={(now) => names(now).learned} text={words.learned} className="learned" />
      <Name chart={chart} at={(now) => names(now).heldOut} text={words.heldOut} className="held-out" />
      <Envelope chart={chart} />
    </g>
  );
}

interface NameProps {
  chart: ComplexityChart;
  at: (now: Complexity) => Point | undefined;
  text: string;
  className: string;
}

/** What a row is called. */
function Name({ at, text, className }: NameProps) {
  return (
    <Live.text
      className={`miss-name is-${className} haloed`}
      textAnchor="middle"
      x={(now: Complexity) => px(at(now)?.x ?? 0)}
      y={(now: Complexity) => px(at(now)?.y ?? 0)}
    >
      {(now: Complexity) => (at(now) ? text : '')}
    </Live.text>
  );
}

/** What the envelope said, at the degree with which it was opened. */
function Envelope({ chart: { frame, em, x, y } }: { chart: ComplexityChart }) {
  const half = px(0.45 * em);
  const at = ({ complexity: { opened } }: Complexity) => opened && { x: x(opened.size), y: y(opened.miss) };
  const text = (now: Complexity) =>
    words.envelopeMark(told(now, 'heldOutMiss', missText(now.complexity.opened?.miss ?? 0)));
  const toLeft = (now: Complexity) => (at(now)?.x ?? 0) + textWidth(text(now), em) + em > frame.right;
  return (
    <>
      <Live.path
        className="miss-envelope"
        d={(now: Complexity) => {
          const place = at(now);
          return place
            ? `M${px(place.x - half)} ${px(place.y - half)}h${2 * half}v${2 * half}h${-2 * half}Z`
            : '';
        }}
      />
      <Live.text
        className="miss-name is-envelope haloed"
        textAnchor={(now: Complexity) => (toLeft(now) ? 'end' : 'start')}
        x={(now: Complexity) => px((at(now)?.x ?? 0) + (toLeft(now) ? -0.9 : 0.9) * em)}
        y={(now: Complexity) => px(Math.max(frame.top + em, (at(now)?.y ?? 0) - 1.1 * em))}
      >
        {(now: Complexity) => (now.complexity.opened ? text(now) : '')}
      </Live.text>
    </>
  );
}
