import { heldOut as words } from '#words/heldOut.ts';
import { clamp } from '../../core/clamp.ts';
import type { Complexity } from '../../run/stage/facets.ts';
import { pathIn } from '../axes/clipPath.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { lastAnswer } from '../axes/memory.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import { type ComplexityChart, placesOf } from './chart.ts';
import { missText } from './describe.ts';

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
      <Name chart={chart} of={(now) => places(now).learned} text={words.learned} under className="learned" />
      <Name chart={chart} of={(now) => places(now).heldOut} text={words.heldOut} className="held-out" />
      <Envelope chart={chart} />
    </g>
  );
}

interface NameProps {
  chart: ComplexityChart;
  of: (now: Complexity) => readonly Point[];
  text: string;
  /** Under its line rather than over it. */
  under?: boolean;
  className: string;
}

/** What a row is called, at its last place. */
function Name({ chart: { frame, em }, of, text, under, className }: NameProps) {
  const end = (now: Complexity) => of(now).at(-1) ?? { x: frame.right, y: frame.top };
  const wide = textWidth(text, em) + em;
  // Before its last place, but where that is near the axis.
  const isAfter = (now: Complexity) => !under && end(now).x - wide < frame.left;
  // Where there is no room under its line, over what of it is as wide as the name.
  const height = (now: Complexity) => {
    const low = end(now).y + 1.7 * em;
    if (!under) return Math.max(frame.top + em, end(now).y + 0.35 * em);
    if (low < frame.bottom - 0.3 * em) return low;
    const beside = of(now).flatMap(({ x, y }) => (x > end(now).x - wide ? [y] : []));
    return Math.min(...beside) - 0.8 * em;
  };
  return (
    <Live.text
      className={`miss-name is-${className} haloed`}
      textAnchor={(now: Complexity) => (isAfter(now) ? 'start' : 'end')}
      x={(now: Complexity) =>
        px(
          isAfter(now)
            ? end(now).x + em
            : clamp(end(now).x + (under ? 0.4 : -0.8) * em, frame.left + wide, frame.right),
        )
      }
      y={(now: Complexity) => px(height(now))}
    >
      {(now: Complexity) => (of(now).length > 0 ? text : '')}
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
