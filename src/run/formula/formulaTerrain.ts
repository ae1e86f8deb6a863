/** A typed formula as the ground of a stage. */
import { settledTerrain } from '../../core/settledTerrain.ts';
import type { Terrain } from '../../core/terrain.ts';
import { formulaSurface } from './formulaSurface.ts';

const KEPT = 8;
const kept = new Map<string, Terrain | null>();

/**
 * The terrain of a formula that `isFormula` takes, over the window that `formulaSurface` chooses, or over this one: the same object for the same text and
 * window, so that its runs can be gone on with. Null where it has no value anywhere in it.
 * @throws when the text is no formula, naming it
 */
export function formulaTerrain(
  text: string,
  window: Pick<Terrain['window'], 'w' | 'b'> | null = null,
): Terrain | null {
  const key = JSON.stringify([text, window?.w, window?.b]);
  const known = kept.get(key);
  if (known !== undefined) return known;
  const surface = formulaSurface(text, window);
  const terrain =
    'problem' in surface
      ? null
      : settledTerrain({ ...surface.objective, window: surface.window, minima: surface.minima });
  kept.set(key, terrain);
  if (kept.size > KEPT) kept.delete(kept.keys().next().value as string);
  return terrain;
}
