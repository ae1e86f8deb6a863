/** Formulas, as the playground's state wants them. */
import type { Terrain } from '../../core/terrain.ts';

export const isFormula = (_text: string): boolean => false;
export const formulaTerrain = (_text: string): Terrain | null => null;
