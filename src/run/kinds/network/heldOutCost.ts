/** The cost of what a run does not learn from, step by step. */
import { networkObjective } from '../../../core/network/networkObjective.ts';
import { rowsOf } from '../../../core/network/table.ts';
import { reductionScale } from '../../../core/reduction.ts';
import { kept } from '../../kept.ts';
import { type AnyRecording, trackOf } from '../../recording.ts';
import { inRows } from './columns.ts';
import type { Model } from './model.ts';

type Cost = (parameters: readonly number[]) => number;

/** The model's cost over the rows that are held out; a sum as if they were as many as those learned from, so that the two can be compared. */
const costHeldOut = kept(({ shape, columns, data, parts, loss, reduction }: Model): Cost => {
  const rows = inRows({ features: columns, target: data.target }, parts.heldOut);
  const { value } = networkObjective({
    ...shape,
    loss,
    reduction,
    inputs: rowsOf(rows.features.map(({ values }) => values)),
    targets: Float64Array.from(rows.target.values),
  });
  const weighed = ({ length }: readonly number[]) => length * reductionScale(reduction, length);
  const share = weighed(parts.learned) / weighed(parts.heldOut);
  return (parameters) => share * value(parameters);
});

/** By the track of a run: what has been worked out of it is kept, however often it is played. */
const known = new WeakMap<object, { filled: number; cost: Float64Array }>();

/** An entry for each step up to `last`; null where nothing is held out. Of a run that keeps only some of its places, those between have what the one before has. */
export function heldOutCostOf(model: Model, run: AnyRecording, last: number): Float64Array | null {
  if (model.parts.heldOut.length === 0) return null;
  const key = trackOf(run) ?? run;
  const ours = known.get(key) ?? { filled: 0, cost: new Float64Array(64) };
  known.set(key, ours);
  if (ours.cost.length <= last) {
    const wider = new Float64Array(Math.max(last + 1, 2 * ours.cost.length));
    wider.set(ours.cost);
    ours.cost = wider;
  }
  const costOf = costHeldOut(model);
  for (; ours.filled <= last; ours.filled++) {
    const at = Math.floor(ours.filled / run.stride);
    ours.cost[ours.filled] = costOf(run.parameters.map((column) => column[at] as number));
  }
  return ours.cost.subarray(0, last + 1);
}
