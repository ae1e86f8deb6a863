/**
 * Any way down with b held where it is: the same rule on w alone. What it is given of the surface is the slice along w, of the whole and
 * of each batch, so that a rule which asks for curvatures gets the one there is.
 */
import type { Examples, Objective } from './objective.ts';
import type { Optimizer, OptimizerState } from './optimizers/optimizer.ts';
import { isQuadratic } from './terrain.ts';

interface HeldMemory<Inner> {
  readonly inner: Inner;
}

/** The optimizer on the first of two parameters. A jump by formula knows what to do with a trough and gets all of it. */
export function withoutIntercept<Inner, Name extends string>(
  optimizer: Optimizer<Inner, Name>,
): Optimizer<HeldMemory<Inner>, Name> {
  const wrapped = (b: number, { memory, parameters, ...rest }: OptimizerState<Inner>) => ({
    ...rest,
    parameters: [parameters[0] as number, b],
    memory: { inner: memory },
  });
  return {
    ...optimizer,
    init: ([w, b], settings) => wrapped(b as number, optimizer.init([w as number], settings)),
    update({ memory, parameters, ...rest }, objective, settings) {
      const [w, b] = parameters as [number, number];
      const inner = { ...rest, parameters: [w], memory: memory.inner };
      return wrapped(b, optimizer.update(inner, alongW(objective, b), settings));
    },
  };
}

/** The slice of an objective along w, with b held. */
function alongW(objective: Objective, b: number): Objective {
  const { hessian, examples } = objective;
  return {
    // A quadratic remains one for whoever asks for its formula.
    ...(isQuadratic(objective) ? objective : {}),
    parameterCount: 1,
    value: ([w]) => objective.value([w as number, b]),
    gradient: ([w]) => [objective.gradient([w as number, b])[0] as number],
    ...(hessian && { hessian: ([w]) => [[hessian([w as number, b])[0]?.[0] as number]] }),
    ...(examples && { examples: slicedExamples(examples, b) }),
  };
}

const slicedExamples = ({ count, costOf }: Examples, b: number): Examples => ({
  count,
  costOf: (indices) => alongW(costOf(indices), b),
});
