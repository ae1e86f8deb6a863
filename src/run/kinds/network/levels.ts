/** What a network's cost is held against, worked out from its data, its shape and the weights that its lessons start from. */
import {
  type BestWire,
  bestWire,
  type LeveledOptions,
  namedLevels,
} from '../../../core/network/namedLevels.ts';
import { kept } from '../../kept.ts';
import type { Levels } from '../../stage/facets.ts';
import type { Model } from './model.ts';

const optionsOf = ({ shape, loss, reduction, rows, data }: Model): LeveledOptions => ({
  ...shape,
  loss,
  reduction,
  inputs: rows,
  targets: data.target.values,
});

/** The weights that the lessons start from, where the data know them and the model in hand has as many. */
const startOf = ({ data, layout }: Model): readonly number[] | null =>
  data.start?.length === layout.parameterCount ? data.start : null;

/** @param blind only those that one gets without looking at the inputs */
export const levelsOf = kept((model: Model, blind: boolean): Levels['levels'] => {
  const { measured } = model.data.target;
  return namedLevels(optionsOf(model), startOf(model))
    .filter(({ answer }) => !blind || answer !== undefined)
    .map(({ id, cost, answer }) => ({
      id,
      cost,
      answer: answer === undefined ? null : answer * (measured?.times ?? 1),
    }));
});

/** @throws where the data know no weights to start from, or those of another network */
export const wireOf = kept((model: Model): BestWire => {
  const start = startOf(model);
  if (!start) throw new Error(`${model.data.target.name} has no weights to start from`);
  return bestWire(optionsOf(model), start);
});
