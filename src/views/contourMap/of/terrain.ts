/** What the map needs where a network's cost is no quadratic. Imported for what it does. */
import '../../../run/kinds/network/asked/ground.ts';
import { extras } from '../extras.ts';
import { terrainMap } from '../terrain/terrainMap.ts';

extras.terrain = terrainMap;
