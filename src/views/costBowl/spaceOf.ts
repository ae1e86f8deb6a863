import { type Ground, isQuadratic } from '../../core/terrain.ts';
import type { BowlSpace } from './bowlSpace.ts';
import { extras } from './extras.ts';
import { quadraticSpace } from './quadraticSpace.ts';

/**
 * The space of a ground; the rim is where a quadratic is cut, a terrain says so itself.
 * @throws where it is a terrain and those are not loaded
 */
export function spaceOf(ground: Ground, rim: number): BowlSpace {
  if (isQuadratic(ground)) return quadraticSpace(ground, rim);
  if (extras.terrain) return extras.terrain(ground);
  throw new Error('the bowl shows a terrain only once views/terrain/showTerrains.ts is loaded');
}
