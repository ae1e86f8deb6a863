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
    update(state, objective, settings) {
      const { inner, slice, b } = onSlice(state, objective);
      return wrapped(b, optimizer.update(inner, slice, settings));
    },
    working(state, objective, settings) {
      const { inner, slice } = onSlice(state, objective);
      // The jump knows where b is as well, and nobody asked.
      return optimizer.working(inner, slice, settings).filter(({ parameter }) => parameter === 0);
    },
  };
}

/** What the rule sees: w alone, on the slice through where it stands. */
function onSlice<Inner>(
  { memory, parameters, ...rest }: OptimizerState<HeldMemory<Inner>>,
  objective: Objective,
) {
  const [w, b] = parameters as [number, number];
  return { inner: { ...rest, parameters: [w], memory: memory.inner }, slice: alongW(objective, b), b };
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
