import { useCallback } from 'react';
import { heldOut as words } from '#words/heldOut.ts';
import { plain } from '../../i18n/format.ts';
import { dealt, MOST_DEALS } from '../../run/kinds/network/complexity.ts';
import '../../run/kinds/network/asked/complexity.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Button } from '../../ui/Button.tsx';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useDrawThrough } from './useDrawThrough.ts';
import './stageControls.css';
import './draws.css';

/** Slow enough that each deal can be seen, in milliseconds. */
const EACH = 25;

/** Deals the examples anew, once or many times, and keeps the tally: how often what was held out missed less or, where degrees compete, which did best on it. */
export function Deal() {
  const stage = useStage<NetworkNow>();
  const count = useSnapshot(({ state }: NetworkNow) => state.draws);
  const read = useCallback(() => stage.getState().draws, [stage]);
  const write = useCallback((draws: number) => stage.replace(dealt(stage.getState(), draws)), [stage]);
  const { drawing, stop, many } = useDrawThrough({ read, write, least: 0, most: MOST_DEALS, each: EACH });
  const show = (draws: number) => {
    stop();
    write(Math.min(MOST_DEALS, draws));
  };
  return (
    <section className="stage-control draws" aria-label={words.dealAnew}>
      <Live.output<NetworkNow> className="draws-count" aria-label={words.tally} aria-live="off">
        {tallyOf}
      </Live.output>
      <span className="draws-buttons">
        <Button aria-disabled={count >= MOST_DEALS} onClick={() => show(count + 1)}>
          {words.dealAgain}
        </Button>
        <Button className="draws-many" onClick={many}>
          {drawing ? words.stop : words.dealMany}
        </Button>
        <Button aria-disabled={count === 0} onClick={() => show(0)}>
          {words.startOver}
        </Button>
      </span>
    </section>
  );
}

function tallyOf(now: NetworkNow): string {
  const { draws, degree } = now.state;
  if (draws === 0) return words.noDeals;
  if (degree === null) return words.lower(plain(now.heldOutLower(draws)), plain(draws));
  const wins = now.winsOver(draws);
  const best = wins.indexOf(Math.max(...wins));
  return words.wins(plain(best), plain(wins[best] ?? 0), plain(draws));
}
