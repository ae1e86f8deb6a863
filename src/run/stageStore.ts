export { createStage } from './kinds/line/kind.ts';
export type { StagePatch } from './kinds/line/state.ts';

import type { Snapshot } from './kinds/line/snapshot.ts';
import type { Timed } from './stage/facets.ts';
import type { Stage as StageOf } from './stage/stage.ts';
export type Stage<N extends Timed = Snapshot> = StageOf<N>;
