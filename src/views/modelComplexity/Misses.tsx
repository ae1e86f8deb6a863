import { heldOut as words } from '#words/heldOut.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { pathIn } from '../axes/clipPath.ts';
import { type Point, px } from '../axes/frame.ts';
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
  const names = lastAnswer((now: Complexity) => namesOf(now.complexity, chart, envelopeText(now)));
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
      <Name at={(now) => names(now).learned} text={words.learned} className="learned" />
      <Name at={(now) => names(now).heldOut} text={words.heldOut} className="held-out" />
      <Envelope chart={chart} />
      <Name at={(now) => names(now).envelope} text={envelopeText} className="envelope" />
    </g>
  );
}

const envelopeText = (now: Complexity) =>
  words.envelopeMark(told(now, 'heldOutMiss', missText(now.complexity.opened?.miss ?? 0)));

interface NameProps {
  at: (now: Complexity) => Point | undefined;
  text: string | ((now: Complexity) => string);
  className: string;
}

/** What a row is called, or the envelope said. */
function Name({ at, text, className }: NameProps) {
  return (
    <Live.text
      className={`miss-name is-${className} haloed`}
      textAnchor="middle"
      x={(now: Complexity) => px(at(now)?.x ?? 0)}
      y={(now: Complexity) => px(at(now)?.y ?? 0)}
    >
      {(now: Complexity) => (at(now) ? (typeof text === 'string' ? text : text(now)) : '')}
    </Live.text>
  );
}

/** What the envelope said, at the degree with which it was opened: a square. */
function Envelope({ chart: { em, x, y } }: { chart: ComplexityChart }) {
  const half = px(0.45 * em);
  const square = ({ complexity: { opened } }: Complexity) =>
    opened
      ? `M${px(x(opened.size) - half)} ${px(y(opened.miss) - half)}h${2 * half}v${2 * half}h${-2 * half}Z`
      : '';
  return <Live.path className="miss-envelope" d={square} />;
}
