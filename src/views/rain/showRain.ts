/** Teaches the bowl and the map to show a rain of balls, and the chart its costs. Imported for what it does, by the pages that show one. */
import { extras as map } from '../contourMap/extras.ts';
import { Rain } from '../contourMap/Rain.tsx';
import { drawRain } from '../costBowl/drawRain.ts';
import { extras as bowl } from '../costBowl/extras.ts';
import { describeRain } from './describeRain.ts';

bowl.rain = drawRain;
bowl.describeRain = describeRain;
map.Rain = Rain;
map.describeRain = describeRain;
