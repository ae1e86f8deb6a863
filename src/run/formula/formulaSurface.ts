/** A typed formula as a surface, with all that a ready-made one has, found by looking: what part to show, its bottoms, and where to start. */
import type { Minimum, Surface } from '../../core/surfaces/surface.ts';
import type { CurvedObjective } from '../../core/survey/floorNear.ts';
import { minimaIn } from '../../core/survey/minimaIn.ts';
import { type Floorplan, heightsOf, type Samples, samplesOf } from '../../core/survey/samples.ts';
import { learningRateOn, startOn } from '../../core/survey/startOn.ts';
import { formulaObjective } from './formulaObjective.ts';

/** A surface to go down, ready-made or typed; a typed one is not typeset. */
export type FormulaSurface = Omit<Surface, 'rule'>;

export interface NowhereFinite {
  readonly code: 'nowhereFinite';
  /** The window in which the formula has no height. */
  readonly window: Floorplan;
}

const square = (half: number): Floorplan => ({ w: [-half, half], b: [-half, half] });
const HALF = 3;
/** Looked at where the window of 6 by 6 has no bottom, and how far the view then may have to reach. */
const WIDE = 10;
const HALVES = [4, 5, 6, 8, WIDE];

/**
 * The surface of a formula that `isFormula` takes, in the window that is given; without one from −3 to 3, or wider where the bottoms are farther out.
 * @throws when the text is no formula, naming it
 */
export function formulaSurface(
  text: string,
  window?: Floorplan | null,
): FormulaSurface | { readonly problem: NowhereFinite } {
  const objective = formulaObjective(text);
  const { samples, minima } = window ? look(objective, window) : lookAround(objective);
  const { floor } = samples;
  if (samples.sorted.length === 0) return { problem: { code: 'nowhereFinite', window: floor } };
  const middle = [(floor.w[0] + floor.w[1]) / 2, (floor.b[0] + floor.b[1]) / 2] as const;
  const start = startOn(objective, samples) ?? minima[0]?.at ?? middle;
  const span = Math.max(floor.w[1] - floor.w[0], floor.b[1] - floor.b[0]);
  return {
    id: 'formula',
    formula: text,
    objective,
    minima,
    window: {
      ...floor,
      height: heightsOf(
        samples,
        minima.map(({ value }) => value),
      ),
    },
    start,
    learningRate: learningRateOn(objective, start, { bottoms: minima, span }),
  };
}

interface View {
  readonly samples: Samples;
  readonly minima: readonly Minimum[];
}

function look(objective: CurvedObjective, floor: Floorplan): View {
  const samples = samplesOf(objective, floor);
  return { samples, minima: minimaIn(objective, samples) };
}

/** From −3 to 3 if there is a bottom, or else wherever there is one nearby. */
function lookAround(objective: CurvedObjective): View {
  const near = look(objective, square(HALF));
  // At the very edge it would hardly be seen.
  if (near.minima.some(({ at }) => reach(at) < 0.95 * HALF)) return near;
  const far = look(objective, square(WIDE));
  if (far.minima.length === 0) return near.samples.sorted.length > 0 ? near : far;
  const needed = 1.25 * Math.max(...far.minima.map(({ at }) => reach(at)));
  return look(objective, square(HALVES.find((half) => half >= needed) ?? WIDE));
}

const reach = (at: Minimum['at']) => Math.max(...at.map(Math.abs));
