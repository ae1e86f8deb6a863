import { type Ground, isQuadratic, type Terrain } from '../../core/terrain.ts';
import type { BowlSpace } from './bowlSpace.ts';
import { quadraticSpace } from './quadraticSpace.ts';

/** What makes the spaces of terrains, once it has been loaded. */
export const spaces: { terrain?: (terrain: Terrain) => BowlSpace } = {};

/** The space of a ground; the rim is where a quadratic is cut, a terrain says so itself. */
export function spaceOf(ground: Ground, rim: number): BowlSpace {
  if (isQuadratic(ground)) return quadraticSpace(ground, rim);
  if (spaces.terrain) return spaces.terrain(ground);
  throw new Error('the bowl shows a terrain only once views/terrain/showTerrains.ts is loaded');
}
