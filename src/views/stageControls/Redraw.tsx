import { useCallback } from 'react';
import { modelControls as words } from '#words/modelControls.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { MOST_DRAWS } from '../../run/kinds/network/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useDrawThrough } from './useDrawThrough.ts';
import './stageControls.css';
import './draws.css';

/** A thousand dots in about four seconds. */
const EACH = 4;

/** Draws the examples again, once or a thousand times, or starts over. */
export function Redraw() {
  const stage = useStage<NetworkNow>();
  const count = useSnapshot(({ state }: NetworkNow) => state.draws);
  const read = useCallback(() => stage.getState().draws, [stage]);
  const write = useCallback((draws: number) => stage.replace({ draws }), [stage]);
  const { drawing, stop, many } = useDrawThrough({ read, write, least: 0, most: MOST_DRAWS, each: EACH });
  const show = (draws: number) => {
    stop();
    write(Math.min(MOST_DRAWS, draws));
  };
  return (
    <section className="stage-control draws" aria-label={words.redraw}>
      <output className="draws-count" aria-label={words.draws} aria-live="off" translate="no">
        {words.drawsSoFar(plain(count))}
      </output>
      <span className="draws-buttons">
        <Button aria-disabled={count >= MOST_DRAWS} onClick={() => show(count + 1)}>
          {words.drawOnce}
        </Button>
        <Button className="draws-many" onClick={many}>
          {drawing ? words.stopDrawing : words.drawMany}
        </Button>
        <Button aria-disabled={count === 0} onClick={() => show(0)}>
          {words.startOver}
        </Button>
      </span>
    </section>
  );
}
