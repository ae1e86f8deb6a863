/** What the bowl needs where a network's cost is no quadratic, and the map that stands in for it. Imported for what it does. */
import '../../contourMap/of/terrain.ts';
import { extras } from '../extras.ts';
import { terrainSpace } from '../terrain/terrainSpace.ts';

extras.terrain = terrainSpace;
