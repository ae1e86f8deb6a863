import { playground as words } from '#words/playground.ts';
import { axesOf, fastestLearningRate, largestStableLearningRate } from '../../../core/eigen.ts';
import { REDUCTIONS, type Reduction } from '../../../core/reduction.ts';
import { isQuadratic } from '../../../core/terrain.ts';
import { plain } from '../../../i18n/format.ts';
import { bottomOf, carry, scalingIn } from '../../../run/playground/now.ts';
import { Segmented } from '../../../ui/Segmented.tsx';
import { useNow, usePlayground, useSession } from '../context.ts';
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
        sentence={say.interceptSays}
        checked={intercept}
        onChange={(value) => playground.change({ intercept: value, cursor: 0 })}
      />
      <Check
        name={say.standardized}
        sentence={say.standardizedSays}
        checked={standardized}
        onChange={(value) => {
          const now = stage.now();
          const whole = scalingIn(now.observed);
          const [from, to] = value ? [null, whole] : [whole, null];
          const starts = playground.get().starts.map((start) => carry(start, from, to));
          playground.change({
            standardized: value,
            starts: whole ? starts : playground.get().starts,
            cursor: 0,
          });
        }}
      />
      <Shape />
    </Panel>
  );
}

/** How steep and how flat the bowl is, in numbers. */
function Shape() {
  const cost = useNow(({ course, works }) => (works && isQuadratic(course.ground) ? course.ground : null));
  if (!cost) return null;
  const [big, small] = axesOf(cost).values;
  const round = small > 0 ? plain(big / small, 2) : say.flat;
  const edge = largestStableLearningRate(cost);
  const bottom = bottomOf(cost);
  const rows = [
    [say.condition, round, say.conditionSays],
    [say.edge, Number.isFinite(edge) ? plain(edge, 6) : say.flat, say.edgeSays],
    [say.fastest, Number.isFinite(edge) ? plain(fastestLearningRate(cost), 6) : say.flat, ''],
    ...(bottom ? [[say.bottom, say.bottomIs(plain(bottom.w), plain(bottom.b), plain(bottom.cost)), '']] : []),
  ] as const;
  return (
    <dl className="facts">
      {rows.map(([name, value, sentence]) => (
        <div key={name}>
          <dt title={sentence || undefined}>{name}</dt>
          <dd className="number">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
