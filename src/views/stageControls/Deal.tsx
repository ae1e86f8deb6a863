import { useCallback } from 'react';
import { heldOut as words } from '#words/heldOut.ts';
import { plain } from '../../i18n/format.ts';
import { dealt, MOST_DEALS } from '../../run/kinds/network/complexity.ts';
import '../../run/kinds/network/asked/complexity.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { DrawAgain } from './parts/DrawAgain.tsx';

/** Slow enough that each deal can be seen, in milliseconds. */
const EACH = 25;
const BUTTONS = {
  once: words.dealAgain,
  many: words.dealMany,
  stop: words.stop,
  startOver: words.startOver,
};

/** Deals the examples anew, once or many times, and keeps the tally: how often what was held out missed less or, where degrees compete, which did best on it. */
export function Deal() {
  const stage = useStage<NetworkNow>();
  const count = useSnapshot(({ state }: NetworkNow) => state.draws);
  const read = useCallback(() => stage.getState().draws, [stage]);
  const write = useCallback((draws: number) => stage.replace(dealt(stage.getState(), draws)), [stage]);
  return (
    <DrawAgain
      name={words.dealAnew}
      count={count}
      most={MOST_DEALS}
      read={read}
      write={write}
      each={EACH}
      words={BUTTONS}
    >
      <Live.output<NetworkNow> className="draws-count" aria-label={words.tally} aria-live="off">
        {tallyOf}
      </Live.output>
    </DrawAgain>
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
