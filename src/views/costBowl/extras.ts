/** What only some pages show in the bowl, put here by what they load: views/terrain/showTerrains.ts, views/rain/showRain.ts, drawMeanings.ts. */
import type { Terrain } from '../../core/terrain.ts';
import type { Floor } from '../../run/stage/facets.ts';
import type { WantedLabel } from '../axes/labels.ts';
import type { BowlSpace } from './bowlSpace.ts';
import type { BowlScene } from './scene.ts';

interface Extras {
  terrain?: (terrain: Terrain) => BowlSpace;
  /** The layers of the balls that rain. */
  rain?: (scene: BowlScene) => Readonly<Record<'rain' | 'rainHidden' | 'rainTrail', string>>;
  /** What the two parameters are per. */
  meanings?: (scene: BowlScene) => readonly WantedLabel[];
  describeRain?: (
    now: Floor,
    window: { w: readonly [number, number]; b: readonly [number, number] },
  ) => string;
}

export const extras: Extras = {};
