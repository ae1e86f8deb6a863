/** What a state goes down: the cost of its data, a preset surface, or a formula. */
import { classify } from '../../core/classify.ts';
import type { Objective } from '../../core/objective.ts';
import type { LineData } from '../../core/observations.ts';
import type { Quadratic } from '../../core/quadratic.ts';
import { settledTerrain } from '../../core/settledTerrain.ts';
import { heightsOf, samplesOf } from '../../core/survey/samples.ts';
import { type Ground, isQuadratic, type Terrain } from '../../core/terrain.ts';
import { costOf } from '../costOf.ts';
import { oneOf } from '../laboratory/catalog.ts';
import { SURFACES, slopeCostOf } from '../laboratory/laboratory.ts';
import type { Pair, PlaygroundState } from './state.ts';

/** The cost of a state's data; or the core's own sentence, made to be shown, about why they admit none. */
export function costIn(
  { reduction, intercept }: Pick<PlaygroundState, 'reduction' | 'intercept'>,
  data: LineData,
): Quadratic | { readonly message: string } {
  try {
    return (intercept ? costOf : slopeCostOf)(data, reduction);
  } catch (error) {
    return { message: error instanceof Error ? error.message : String(error) };
  }
}

const presets = new Map<string, Terrain>();

/** A preset surface as a terrain, the same object each time. */
export function presetTerrain(id: string): Terrain {
  const found = presets.get(id);
  if (found) return found;
  const { objective, minima, window } = oneOf(SURFACES, id, 'surface');
  const terrain = terrainOf(objective, { window, minima });
  presets.set(id, terrain);
  return terrain;
}

/** Any objective as a terrain: its values and slopes alone, without what would mark it as a quadratic. */
export function terrainOf(
  { parameterCount, value, gradient, hessian, examples, readable }: Objective,
  shown: Pick<Terrain, 'window' | 'minima'>,
): Terrain {
  return settledTerrain({
    parameterCount,
    value,
    gradient,
    ...(hessian && { hessian }),
    ...(examples && { examples }),
    ...(readable && { readable }),
    ...shown,
  });
}

/** The ground with another part of it shown, its heights chosen anew for that part. */
export function inWindow(ground: Ground, window: { readonly w: Pair; readonly b: Pair }): Terrain {
  const minima = isQuadratic(ground)
    ? classify(ground) === 'basin'
      ? [{ at: ground.center, value: ground.base }]
      : []
    : ground.minima;
  const inside = minima.filter(
    ({ at: [w, b] }) => w >= window.w[0] && w <= window.w[1] && b >= window.b[0] && b <= window.b[1],
  );
  const samples = samplesOf(ground, window);
  const height: Pair =
    samples.sorted.length > 0
      ? heightsOf(
          samples,
          inside.map(({ value }) => value),
        )
      : [-1, 1];
  return terrainOf(ground, { window: { ...window, height }, minima: inside });
}
