/** What a search has found so far: ranges added one after the other, each beginning where the last ended. */
import { addCells, type Cells, cellsOf, unseen } from './cells.ts';
import { createFalls, type Falls } from './falls.ts';
import type { SearchPlan } from './plan.ts';
import type { Found } from './search.ts';

export interface Findings {
  /** So many tries, from the first on. */
  readonly done: number;
  /** The lowest, the earliest of equals; null before the first. Where it is, `pointAt` says. */
  readonly best: { readonly index: number; readonly cost: number } | null;
  readonly falls: Falls;
  /** The lowest of each cell, ∞ where nothing was tried; null for tries of chance. It fills in place. */
  readonly lowest: Float64Array | null;
  readonly cells: Cells | null;
  /** @throws where the range does not begin at `done` */
  add(found: Found): void;
}

export function createFindings(plan: SearchPlan): Findings {
  const cells = plan.kind === 'grid' ? cellsOf(plan) : null;
  const lowest = cells && unseen(cells.count);
  const falls = createFalls();
  let done = 0;
  let best: Findings['best'] = null;
  return {
    cells,
    lowest,
    falls,
    get done() {
      return done;
    },
    get best() {
      return best;
    },
    add(found) {
      if (found.from !== done) throw new Error(`the range begins at ${found.from}, not at ${done}`);
      if (found.best && found.best.cost < (best?.cost ?? Number.POSITIVE_INFINITY)) best = found.best;
      falls.add(found.falls);
      if (lowest && found.cells) addCells(lowest, found.cells);
      done = found.to;
    },
  };
}
