/** A step as people read it: what is only rounding, of a slope or of where it stands, is 0. Steps are taken with every bit. */
import type { Objective } from '../../core/objective.ts';
import type { OptimizerState } from '../../core/optimizers/optimizer.ts';

/** The surface with slopes to be read. */
export function readableSurface(surface: Objective): Objective {
  const { readable } = surface;
  if (!readable) return surface;
  const gradient = (p: readonly number[]) => {
    const [w, b] = p as [number, number];
    const [slopeW, slopeB] = surface.gradient(p) as [number, number];
    return readable([w, b, slopeW, slopeB]).slice(2);
  };
  return { ...surface, gradient };
}

/** Where an optimizer stands, to be read. */
export function readableState<M>(state: OptimizerState<M>, { readable }: Objective): OptimizerState<M> {
  const [w, b] = state.parameters as [number, number];
  return readable ? { ...state, parameters: readable([w, b, 0, 0]).slice(0, 2) } : state;
}
