import { useState } from 'react';
import { playground as words } from '#words/playground.ts';
import { grouped, plain } from '../../i18n/format.ts';
import { effortAt } from '../../run/laboratory/laboratory.ts';
import type { Meanings } from '../../run/playground/axesOver.ts';
import type { PlaygroundNow } from '../../run/playground/now.ts';
import {
  leaderBy,
  MEASURES,
  type Measure,
  type Standing,
  standingsOf,
} from '../../run/playground/standing.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { raceClass, raceLetter } from '../../views/axes/races.ts';
import { Live } from '../../views/live.tsx';
import { useMeanings, usePlayground, useSession, useShown } from './context.ts';
import { Choice } from './panels/Choice.tsx';
import { raceName } from './session.ts';

const say = words.table;
const OPTIONS = MEASURES.map((value) => ({ value, label: say.measures[value] }));
/** What the readouts do not say of one run. */
const RUN_COLUMNS = ['gradients', 'examples', 'distance', 'state'] as const;
const COLUMNS = ['steps', 'gradients', 'examples', 'cost', 'distance', 'state'] as const;

/** Steps, gradients, examples, cost and distance of every run, and who is ahead by which measure. */
export function RaceTable() {
  const { stage } = useSession();
  const shown = useShown('table');
  const racers = usePlayground((state) => state.racers);
  const [measure, setMeasure] = useState<Measure>('cost');
  const meanings = useMeanings();
  if (!shown) return null;
  if (racers.length === 1) return <RunFacts />;
  const standing = lastStandings();
  const cell = (index: number, column: (typeof COLUMNS)[number]) => (_: Timed) => {
    const one = standing(stage.now())[index];
    return one ? text(one, column) : '';
  };
  return (
    <div className="stage-strip race-strip-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <div className="table-scroll" role="region" aria-label={say.title} tabIndex={0}>
        <table className="race-table">
          <caption className="visually-hidden">{say.title}</caption>
          <thead>
            <tr>
              <th scope="col">{say.racer}</th>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {nameOf(column, meanings)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {racers.map((_, index) => (
              <tr key={raceLetter(index)} className={raceClass(index)}>
                <th scope="row">
                  <span className="race-badge">{raceLetter(index)}</span>
                  {raceName({ racers } as PlaygroundNow['state'], index)}
                </th>
                {COLUMNS.map((column) => (
                  <Live.td key={column} className="number">
                    {cell(index, column)}
                  </Live.td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div className="verdict">
        <Choice
          name={say.measure}
          value={measure}
          options={OPTIONS}
          onChange={(value) => setMeasure(value as Measure)}
        />
        <Live.p role="status">{() => verdict(stage.now(), standing(stage.now()), measure)}</Live.p>
      </div>
    </div>
  );
}

/** One run has nobody to be compared with: its numbers on a line. */
function RunFacts() {
  const { stage } = useSession();
  const onCost = usePlayground((state) => state.landscape.kind === 'cost');
  const meanings = useMeanings();
  const standing = lastStandings();
  return (
    <dl className="stage-strip run-facts" aria-label={say.runs}>
      {RUN_COLUMNS.filter((column) => onCost || column !== 'examples').map((column) => (
        <div key={column}>
          <dt>{nameOf(column, meanings)}</dt>
          <Live.dd className="number">
            {() => {
              const [one] = standing(stage.now());
              return one ? text(one, column) : '';
            }}
          </Live.dd>
        </div>
      ))}
    </dl>
  );
}

/** A distance is one of w and b. */
const nameOf = (column: (typeof COLUMNS)[number], meanings?: Meanings): string =>
  column === 'distance' && meanings ? say.distanceOver(meanings.w) : say[column];

/** Many cells read one computation. */
function lastStandings(): (now: PlaygroundNow) => readonly Standing[] {
  let known: { now: PlaygroundNow; answer: readonly Standing[] } | null = null;
  return (now) => {
    if (known?.now !== now) known = { now, answer: standingsOf(now) };
    return known.answer;
  };
}

/** Five digits: more would only be read past. */
const short = (value: number) => plain(Number(value.toPrecision(5)));

function text(one: Standing, column: (typeof COLUMNS)[number]): string {
  switch (column) {
    case 'steps':
      return grouped(one.steps);
    case 'gradients':
      return grouped(one.gradientEvaluations);
    case 'examples':
      return grouped(one.examplesSeen);
    case 'cost':
      return short(one.cost);
    case 'distance':
      return one.distance === null ? '–' : short(one.distance);
    case 'state':
      return say[one.condition];
  }
}

/** Who is ahead, or won once all have come to an end, by the measure in hand. */
function verdict(now: PlaygroundNow, standings: readonly Standing[], measure: Measure): string {
  if (measure === 'distance' && standings.every(({ distance }) => distance === null)) return say.noBottom;
  const leader = leaderBy(measure, standings, (index, step) => {
    const run = now.runs[index];
    return run ? effortAt(run, step) : { gradientEvaluations: 0, examplesSeen: 0 };
  });
  if (!leader) return say.nobody;
  const value = valueText(measure, leader.value);
  const [first = 0] = leader.indexes;
  if (leader.indexes.length > 1) return say.tie(leader.indexes.map(raceLetter).join(', '), value);
  const over = standings.every(({ condition }) => condition !== 'rolling' && condition !== 'ready');
  const counted = measure !== 'cost' && measure !== 'distance';
  return (over || counted ? say.won : say.ahead)(raceLetter(first), raceName(now.state, first), value);
}

function valueText(measure: Measure, value: number): string {
  switch (measure) {
    case 'cost':
      return say.costIs(short(value));
    case 'distance':
      return say.distanceIs(short(value));
    case 'steps':
      return say.stepsIs(grouped(value));
    case 'gradients':
      return say.gradientsIs(grouped(value));
    case 'examples':
      return say.examplesIs(grouped(value));
  }
}
