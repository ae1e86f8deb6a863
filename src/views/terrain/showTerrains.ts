/** Teaches the bowl to show terrains. Imported for what it does, by the pages that show any. */

import { spaces } from '../costBowl/spaceOf.ts';
import { terrainSpace } from '../costBowl/terrain/terrainSpace.ts';

spaces.terrain = terrainSpace;
