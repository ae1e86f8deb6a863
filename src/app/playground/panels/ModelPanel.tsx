import { playground as words } from '#words/playground.ts';
import { axesOf, fastestLearningRate, largestStableLearningRate } from '../../../core/eigen.ts';
import { REDUCTIONS, type Reduction } from '../../../core/reduction.ts';
import { scaled } from '../../../core/standardize.ts';
import { isQuadratic } from '../../../core/terrain.ts';
import { plain } from '../../../i18n/format.ts';
import { costIn } from '../../../run/playground/ground.ts';
import { bottomOf, carry, scalingIn } from '../../../run/playground/now.ts';
import { carriedOver } from '../../../run/playground/rates.ts';
import type { PlaygroundStage } from '../../../run/playground/stage.ts';
import type { Pair } from '../../../run/playground/state.ts';
import type { PlaygroundPatch } from '../../../run/playground/store.ts';
import { rimFor } from '../../../run/rim.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useMeanings, useNow, usePlayground, useSession } from '../context.ts';
import { Panel } from '../Panel.tsx';
import { Check } from './Check.tsx';

const say = words.model;
const REDUCTION_OPTIONS = REDUCTIONS.map((value) => ({ value, label: say.reductions[value] }));

/** The line and how its misses become a cost; and what that makes of the bowl. */
export function ModelPanel() {
  const { playground, stage } = useSession();
  const intercept = usePlayground((state) => state.intercept);
  const standardized = usePlayground((state) => state.standardized);
  const reduction = usePlayground((state) => state.reduction);
  return (
    <Panel id="model" title={say.title}>
      <Segmented<Reduction>
        name={say.reduction}
        value={reduction}
        options={REDUCTION_OPTIONS}
        onChange={(value) => playground.change({ reduction: value, cursor: 0 })}
      />
      <Check
        name={say.intercept}
        sentence={standardized ? `${say.interceptSays} ${say.interceptStandardized}` : say.interceptSays}
        checked={intercept}
        onChange={(value) => playground.change({ intercept: value, cursor: 0 })}
      />
      <Check
        name={say.standardized}
        sentence={say.standardizedSays}
        checked={standardized}
        onChange={(value) => playground.change(standardizing(stage, value))}
      />
      <Shape />
    </Panel>
  );
}

/** The same line over x as it is measured anew, and rates that keep their place: what settled in a ravine would crawl in a round bowl. */
function standardizing(stage: PlaygroundStage, standardized: boolean): PlaygroundPatch {
  const now = stage.now();
  const whole = scalingIn(now.observed);
  const { starts, racers, landscape } = now.state;
  if (!whole) return { standardized, cursor: 0 };
  const [from, to] = standardized ? [null, whole] : [whole, null];
  const carried = { standardized, starts: starts.map((start) => carry(start, from, to)), cursor: 0 };
  // Foreseen at the end of the turn, not at its beginning.
  const cost = costIn(
    now.state,
    standardized ? { ...now.observed.data, x: scaled(now.observed.data.x, whole) } : now.observed.data,
  );
  if (landscape.kind !== 'cost' || 'message' in cost) return carried;
  return {
    ...carried,
    racers: carriedOver(racers, now, { ground: cost, rim: rimFor(cost, carried.starts) }),
  };
}

/** How steep and how flat the bowl is, in numbers. */
function Shape() {
  const cost = useNow(({ course, works }) => (works && isQuadratic(course.ground) ? course.ground : null));
  const scaling = useNow((now) => now.scaling);
  const meanings = useMeanings();
  if (!cost) return null;
  const [big, small] = axesOf(cost).values;
  const round = small > 0 ? plain(big / small, 2) : say.flat;
  const edge = largestStableLearningRate(cost);
  const bottom = bottomOf(cost);
  const bottoms = ({ w, b, cost }: NonNullable<typeof bottom>) => {
    const row = (name: string, at: Pair) =>
      [name, say.bottomIs(plain(at[0]), plain(at[1]), plain(cost)), ''] as const;
    if (!meanings) return [row(say.bottom, [w, b])];
    return [
      row(say.bottomOver(meanings.w), [w, b]),
      row(say.bottomOver(words.meanings.measured.w), carry([w, b], scaling, null)),
    ];
  };
  const rows = [
    [say.condition, round, say.conditionSays],
    [say.edge, Number.isFinite(edge) ? plain(edge, 6) : say.flat, say.edgeSays],
    [say.fastest, Number.isFinite(edge) ? plain(fastestLearningRate(cost), 6) : say.flat, ''],
    ...(bottom ? bottoms(bottom) : []),
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([name, value, sentence]) => (
        <div key={name}>
          <dt title={sentence || undefined}>{name}</dt>
          <dd className="number" translate="no">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
