/** Teaches the bowl and the map to show a rain of balls, and the chart its costs. Imported for what it does, by the pages that show one. */
import { extras as map } from '../contourMap/extras.ts';
import { Rain } from '../contourMap/Rain.tsx';
import { drawRain } from '../costBowl/drawRain.ts';
import { extras as bowl } from '../costBowl/extras.ts';
import { extras as chart } from '../costHistory/extras.ts';
import { Rain as Costs } from '../costHistory/Rain.tsx';
import { rainRange } from '../costHistory/rainCosts.ts';
import { describeRain, describeRainCosts } from './describeRain.ts';

bowl.rain = drawRain;
bowl.describeRain = describeRain;
map.Rain = Rain;
map.describeRain = describeRain;
chart.layers.push({ Drawn: Costs, room: rainRange, describe: describeRainCosts });
