/** The cost over two of a network's parameters as a floor for bowl, map and slice; the others are held where they are. */
import { isQuadratic } from '../../../core/terrain.ts';
import { kept } from '../../kept.ts';
import { rimFor } from '../../rim.ts';
import { programOver } from '../../stage/code.ts';
import type { Axis, Floor, Pair } from '../../stage/facets.ts';
import { groundOver } from './ground.ts';
import type { Model } from './model.ts';
import type { NetworkPatch, NetworkState } from './state.ts';

interface Standing {
  readonly state: NetworkState;
  readonly model: Model;
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
}

type Fixed = Pick<Floor, 'axes' | 'at' | 'slopes' | 'start' | 'held' | 'marks' | 'concave'> & {
  put(at: Pair): NetworkPatch;
};

/** What a floor has as it stands, and what is worked out once somebody looks at it: getters would be asked by whoever spreads them. */
interface FloorPart {
  readonly fixed: Fixed;
  ground(): Floor['ground'];
  rim(): number;
  bottom(): Floor['bottom'];
}

/** How far above the bottom is shown, against where both stand at 0: all weights at 0 is where most runs set out. */
const ROOM = 1.5;

/** @param terrain the ground where it is no quadratic: it comes with the figures that show one */
export function floorOf(
  { state, model, parameters, gradient }: Standing,
  terrain: () => Floor['ground'],
): FloorPart {
  const [first, second] = chosenOf(state, parameters.length);
  const pair = (values: readonly number[]): Pair => [values[first] ?? 0, values[second] ?? 0];
  const at = pair(parameters);
  const ground = () => (model.isQuadratic ? groundOver(model, parameters, [first, second]) : terrain());
  return {
    ground,
    rim() {
      if (state.rim !== null) return state.rim;
      const over = ground();
      if (!isQuadratic(over)) return over.window.height[1];
      // Where others have most of the say, the bowl is no deeper than it is high.
      return Math.max(rimFor(over, [], ROOM), 1.5 * over.base);
    },
    bottom: () => bottomOf(ground()),
    fixed: {
      axes: axesOf(model, first, second),
      at,
      slopes: pair(gradient),
      start: pair(state.weights),
      concave: state.concave,
      held: parameters.flatMap((value, i) =>
        i === first || i === second ? [] : [{ name: model.names[i] ?? '', value }],
      ),
      marks: {
        samples: state.kept.map(pair),
        program: state.code && programOver(state.code, [first, second]),
      },
      put: ([p, q]) => ({
        weights: parameters.map((value, i) => (i === first ? p : i === second ? q : value)),
        cursor: 0,
        beat: 0,
        fitted: false,
      }),
    },
  };
}

/** Two parameters that there are; where there is only one, it is both. */
export function chosenOf({ chosen: [first, second] }: Pick<NetworkState, 'chosen'>, count: number): Pair {
  const one = Math.min(first, count - 1);
  const other = Math.min(second, count - 1);
  return one === other ? [0, Math.min(1, count - 1)] : [one, other];
}

const axesOf = kept((model: Model, first: number, second: number): Floor['axes'] => [
  axisOf(model, first, 'tone-w'),
  axisOf(model, second, 'tone-b'),
]);

const axisOf = ({ names }: Model, parameter: number, className: string): Axis => ({
  parameter,
  name: names[parameter] ?? '',
  className,
});

function bottomOf(ground: Floor['ground']): Floor['bottom'] {
  if (isQuadratic(ground)) return { at: ground.center, cost: ground.base };
  const [lowest] = ground.minima;
  const { w, b } = ground.window;
  const middle: Pair = [(w[0] + w[1]) / 2, (b[0] + b[1]) / 2];
  return lowest ? { at: lowest.at, cost: lowest.value } : { at: middle, cost: ground.value(middle) };
}
