import { useMemo } from 'react';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { MovableNumber } from '../../ui/numberSource.ts';
import { useStage } from '../stageContext.ts';

/** A number of the stage as the shared controls want it. `read` should be a constant of its module. */
export function useStageNumber<F extends Timed = Snapshot>(read: (now: F) => number): MovableNumber {
  const stage = useStage<F>();
  return useMemo(
    () => ({
      read: () => read(stage.get()),
      subscribe: (listener) => stage.subscribe(listener),
      replaced: stage.replaced,
    }),
    [stage, read],
  );
}
