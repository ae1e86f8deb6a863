import { useCallback } from 'react';
import { modelControls as words } from '#words/modelControls.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { MOST_DRAWS } from '../../run/kinds/network/state.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { DrawAgain } from './parts/DrawAgain.tsx';

/** A thousand dots in about four seconds. */
const EACH = 4;
const BUTTONS = {
  once: words.drawOnce,
  many: words.drawMany,
  stop: words.stopDrawing,
  startOver: words.startOver,
};

/** Draws the examples again, once or a thousand times, or starts over. */
export function Redraw() {
  const stage = useStage<NetworkNow>();
  const count = useSnapshot(({ state }: NetworkNow) => state.draws);
  const read = useCallback(() => stage.getState().draws, [stage]);
  const write = useCallback((draws: number) => stage.replace({ draws }), [stage]);
  return (
    <DrawAgain
      name={words.redraw}
      count={count}
      most={MOST_DRAWS}
      read={read}
      write={write}
      each={EACH}
      words={BUTTONS}
    >
      <output className="draws-count" aria-label={words.draws} aria-live="off" translate="no">
        {words.drawsSoFar(plain(count))}
      </output>
    </DrawAgain>
  );
}
