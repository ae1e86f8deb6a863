import { useId, useMemo, useSyncExternalStore } from 'react';
import { search as words } from '#words/search.ts';
import { pointAt } from '../../core/search/plan.ts';
import { plain, tenTo } from '../../i18n/format.ts';
import { findingsOf, get, subscribe } from '../../run/search/pageSearch.ts';
import type { Searching, SearchSeen } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, px, textWidth } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Figure } from '../Figure.tsx';
import { useSnapshot } from '../stageContext.ts';
import { said } from '../told.ts';
import { chartOf, costsOf, costText, countText, curvePath, fallsPath, kindOf } from './chart.ts';
import { Hand } from './Hand.tsx';
import { paintMap } from './heatMap.ts';
import { Key } from './Key.tsx';
import { useFindings } from './useFindings.ts';
import './searched.css';

interface SearchedProps {
  size: FigureSize;
  title?: string | undefined;
}

/** How far the search of this page has come, where it rests. */
function rested(): number {
  const { phase, done } = get();
  return phase === 'paused' || phase === 'done' ? done : -1;
}

/** What a search finds, as it comes: over one weight a curve, over two a map, over more or at random the lowest so far. */
export function Searched({ size, title }: SearchedProps) {
  // What is worked out again is no change of the stage, and is said all the same.
  useSyncExternalStore(subscribe, rested, rested);
  return (
    <Figure<Searching> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="searched">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

function Drawing({ box }: { box: Box }) {
  const seen = useSnapshot((now: Searching) => now.search);
  return seen ? (
    <Seen box={box} seen={seen} />
  ) : (
    <text className="searched-none" textAnchor="middle" x={px(box.width / 2)} y={px(box.height / 2)}>
      {words.none}
    </text>
  );
}

const PAINTED = 24;
const axisText = (at: number) => plain(at, 6);

function Seen({ box, seen }: { box: Box; seen: SearchSeen }) {
  const clip = useId();
  const { found, upTo } = useFindings(seen);
  const { plan } = seen.task;
  const kind = kindOf(seen);
  // A map is painted at most so often: to write it as a picture takes as long as two frames.
  const painted = Math.floor((PAINTED * upTo) / Number(seen.of));
  const lowest = found?.best?.cost ?? Number.POSITIVE_INFINITY;
  const decade = costsOf(seen.task, lowest)[0];
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the lowest cost only its power of ten moves the axes.
  const chart = useMemo(() => chartOf(box, seen, lowest), [box, seen.task, decade]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: findings go on in place, and are told apart by how far they have come.
  const picture = useMemo(
    () => (found && upTo > 0 && kind === 'map' ? paintMap(found, costsOf(seen.task, lowest)) : ''),
    [found, painted, seen.task, decade],
  );
  const { frame, em, tight, x, y, xTicks, yTicks } = chart;
  const [one = '', other = ''] = seen.names;
  const best = found?.best ? { ...found.best, point: pointAt(plan, found.best.index) } : null;
  return (
    <>
      <g {...QUIET} data-catching-up={upTo < seen.done}>
        {picture ? (
          <image
            href={picture}
            x={px(frame.left)}
            y={px(frame.top)}
            width={px(frame.right - frame.left)}
            height={px(frame.bottom - frame.top)}
            preserveAspectRatio="none"
            imageRendering="pixelated"
          />
        ) : null}
        <Axes
          frame={frame}
          em={em}
          tight={tight}
          grid={kind !== 'map'}
          x={{
            scale: x,
            ticks: xTicks,
            name: kind === 'falls' ? words.tries : one,
            tone: 'ink',
            text: kind === 'falls' ? shortCount : axisText,
          }}
          y={{
            scale: y,
            ticks: yTicks,
            name: kind === 'map' ? other : kind === 'falls' ? words.best : words.cost,
            tone: kind === 'map' ? 'ink' : 'cost',
            text: axisText,
          }}
        />
        {kind === 'map' ? <Key chart={chart} costs={costsOf(seen.task, lowest)} /> : null}
        {found && kind !== 'map' ? (
          <>
            <clipPath id={clip}>
              <rect
                // Another search is drawn anew.
                key={upTo > 0 ? 'tried' : 'untried'}
                className={kind === 'curve' ? 'searched-comes' : undefined}
                x={frame.left}
                y={frame.top}
                width={frame.right - frame.left}
                height={frame.bottom - frame.top}
              />
            </clipPath>
            <path
              className="searched-line"
              clipPath={`url(#${clip})`}
              d={kind === 'curve' ? curvePath(found, seen, chart) : fallsPath(found, chart)}
            />
          </>
        ) : null}
        {best ? <Best seen={seen} best={best} chart={chart} /> : null}
        {upTo === 0 && kind !== 'curve' ? (
          <text
            className="searched-none"
            textAnchor="middle"
            x={px((frame.left + frame.right) / 2)}
            y={px((frame.top + frame.bottom) / 2)}
          >
            {words.untried}
          </text>
        ) : null}
      </g>
      {kind === 'falls' ? null : <Hand chart={chart} seen={seen} />}
    </>
  );
}

const shortCount = (count: number) => (count < 1e5 ? countText(count) : tenTo(Math.round(Math.log10(count))));

interface BestProps {
  seen: SearchSeen;
  best: { readonly index: number; readonly cost: number; readonly point: readonly number[] };
  chart: ReturnType<typeof chartOf>;
}

/** The lowest of all so far: a flag on it, and beside it its cost, where it is, and which try it was. */
function Best({ seen, best, chart: { frame, em, x, y, tight } }: BestProps) {
  const kind = kindOf(seen);
  const [first = 0, second = 0] = best.point;
  const at =
    kind === 'falls'
      ? { x: x(Math.max(1, best.index + 1)), y: y(best.cost) }
      : { x: x(first), y: kind === 'map' ? y(second) : y(best.cost) };
  const point =
    kind === 'falls'
      ? []
      : [words.at(kind === 'map' ? `(${plain(first, 3)}, ${plain(second, 3)})` : plain(first, 4))];
  const lines = [
    words.lowest(costText(best.cost)),
    ...point,
    ...(tight ? [] : [words.number(countText(best.index + 1), countText(seen.of))]),
  ];
  const widest = Math.max(...lines.map((line) => textWidth(line, 0.9 * em)));
  const isLeft = at.x + 0.9 * em + widest > frame.right;
  // Over the frame's foot there is the axis.
  const high = (lines.length - 1) * 1.35 * em;
  const top = Math.max(
    frame.top + 1.1 * em,
    Math.min(at.y - (kind === 'map' ? high / 2 : high + 1.1 * em), frame.bottom - high - 0.8 * em),
  );
  return (
    <g className={`searched-best ${kind === 'map' ? 'is-on-map' : ''}`}>
      {kind === 'curve' ? (
        <path className="searched-drop" d={`M${px(at.x)} ${px(at.y)}V${px(frame.bottom)}`} />
      ) : null}
      <path
        className="searched-flag"
        d={`M${px(at.x)} ${px(at.y - 0.5 * em)}l${px(0.5 * em)} ${px(0.5 * em)}l${px(-0.5 * em)} ${px(0.5 * em)}l${px(-0.5 * em)} ${px(-0.5 * em)}z`}
      />
      {lines.map((line, k) => (
        <text
          key={line}
          className="haloed"
          textAnchor={isLeft ? 'end' : 'start'}
          x={px(at.x + (isLeft ? -0.9 : 0.9) * em)}
          y={px(top + k * 1.35 * em)}
        >
          {line}
        </text>
      ))}
    </g>
  );
}

function describe(now: Searching): string {
  const { search, cost } = now;
  if (!search) return words.none;
  const { task, names, of, done } = search;
  const { low, high } = task.plan;
  const about = words.about(names, plain(low), plain(high));
  const stands = words.stands(said(now, 'cost', costText(cost)));
  const best = findingsOf(task, done)?.best;
  if (!best)
    return `${about} ${stands} ${done > 0 ? words.redoing(countText(done), countText(of)) : words.noneYet(countText(of))}`;
  const point = pointAt(task.plan, best.index);
  return `${about} ${stands} ${words.found({
    done: countText(done),
    of: countText(of),
    cost: costText(best.cost),
    number: countText(best.index + 1),
    point: names.map((name, k) => words.pointIs(name, plain(point[k] as number, 4))).join(', '),
  })}`;
}
