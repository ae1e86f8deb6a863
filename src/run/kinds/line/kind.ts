/** A line through points: two numbers, and the cost over them. Its own picture of things is a floor already. */
import { itself, type Kind } from '../../stage/kind.ts';
import { createStageOf } from '../../stage/stage.ts';
import { type LineStage, withHands } from './lineStage.ts';
import { type Snapshot, snapshot } from './snapshot.ts';
import { LINE_FIELDS, type StagePatch, type StageState } from './state.ts';

export const kind: Kind<StageState, Snapshot> = {
  id: 'line',
  fields: LINE_FIELDS,
  now: snapshot,
  facets: { floor: itself },
  needs: (begins) => (begins?.code ? ['code'] : []),
  withHands,
};

export const createStage = (initial: StagePatch = {}): LineStage => createStageOf(kind, initial) as LineStage;
