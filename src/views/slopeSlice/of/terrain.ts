/** What the slice needs where a network's cost is no quadratic. Imported for what it does. */
import '../../../run/kinds/network/asked/ground.ts';
import { extras } from '../extras.ts';
import { terrainSlice } from '../terrain/terrainSlice.ts';

extras.terrain = terrainSlice;
