/** Teaches the bowl and the map to show terrains. Imported for what it does, by the pages that show any. */
import { extras as map } from '../contourMap/extras.ts';
import { terrainMap } from '../contourMap/terrain/terrainMap.ts';
import { extras as bowl } from '../costBowl/extras.ts';
import { terrainSpace } from '../costBowl/terrain/terrainSpace.ts';

bowl.terrain = terrainSpace;
map.terrain = terrainMap;
