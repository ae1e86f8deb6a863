/** The walk that a network's stage describes, as its programs are written of it; or what keeps it from being written. */
import type { NetworkNow } from '../../kinds/network/now.ts';
import type { NetworkRun, Reason } from './networkRun.ts';

/** Why there is no program, for words to say. */
export type Unwritten = 'model' | 'data' | 'way';

/** So many rows are written into a program. */
const MOST_ROWS = 60;

const REASONS: readonly Reason[] = ['yield', 'zero', 'noGrad', 'detach'];

type Written = Pick<NetworkNow, 'state' | 'model' | 'run'>;

export function runOf({ state, model }: Written): NetworkRun | Unwritten {
  const { hidden, output, loss, copies, split, scaling, degree, data, inputs, intercept } = state;
  if (hidden.length > 0 || output !== 'identity' || !loss.endsWith('quared')) return 'model';
  if (copies !== 1 || split || degree !== null || scaling.spread !== 0 || scaling.center !== 0) return 'data';
  const { columns } = model;
  const { features, target, made } = data;
  const whole = made && features.every(({ name }, i) => inputs[i] === name) ? made : null;
  if (!whole && target.values.length > MOST_ROWS) return 'data';
  const way = wayOf(state);
  if (!way) return 'way';
  const count = target.values.length;
  const perEpoch = way.batch ? Math.ceil(count / way.batch.size) : 1;
  const start = Array.from({ length: columns.length + 1 }, (_, i) => state.weights[i] ?? 0);
  return {
    data: whole
      ? { made: whole }
      : {
          rows: target.values.map((_, row) => columns.map(({ values }) => values[row] as number)),
          answers: target.values,
        },
    weights: start.slice(0, columns.length),
    bias: intercept ? (start.at(-1) as number) : null,
    reduction: halved(state),
    learningRate: state.learningRate,
    epochs: Math.max(1, Math.ceil(Math.max(state.horizon, state.cursor) / perEpoch)),
    ...way,
  };
}

/** Half a square a miss is half the sum of whole ones. */
function halved({ loss, reduction }: Written['state']): NetworkRun['reduction'] {
  if (loss !== 'halfSquared') return reduction;
  if (reduction === 'halfSum' || reduction === 'halfMean') throw new Error('squares were halved twice');
  return reduction === 'sum' ? 'halfSum' : 'halfMean';
}

/** What deals, and what is left out. Momentum that keeps all of the last step is the walk that forgets to put its slopes to 0. */
function wayOf({ optimizer, settings, schedule, leftOut }: Written['state']) {
  const { batchSize: size, seed, momentum } = settings;
  const plain = optimizer === 'gradientDescent' || optimizer === 'miniBatch';
  const heaps = optimizer === 'momentum' && momentum === 1;
  if (schedule || !(plain || heaps)) return null;
  return {
    batch: size !== undefined && seed !== undefined ? { size, seed } : null,
    leftOut: heaps ? 'zero' : (REASONS.find((one) => one === leftOut) ?? null),
  } as const;
}
