/** What its map needs where a network's cost is no quadratic. Imported for what it does. */
import '../../contourMap/of/terrain.ts';
import '../../held/showHeld.ts';
