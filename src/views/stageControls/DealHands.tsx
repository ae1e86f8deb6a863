import { useCallback } from 'react';
import { deck as words } from '#words/deck.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import { DrawAgain } from './parts/DrawAgain.tsx';

/** A thousand dots say how far hands stray, in about eight seconds. */
const MANY = 1000;
const EACH = 8;
const BUTTONS = {
  once: words.dealOne,
  many: words.dealMany(plain(MANY)),
  stop: words.stop,
  startOver: words.startOver,
};

/** Deals hands one after the other, without a player: for a stage whose ball rests, since its learning rate is 0. */
export function DealHands() {
  const stage = useStage<NetworkNow>();
  const hands = useSnapshot((now: NetworkNow) => now.stepsTaken);
  const read = useCallback(() => stage.get().stepsTaken, [stage]);
  const write = useCallback((count: number) => stage.goTo(count), [stage]);
  // The first hand lies on the table: after so many more, one more has been dealt.
  return (
    <DrawAgain
      name={words.deal}
      count={hands}
      most={MANY - 1}
      read={read}
      write={write}
      each={EACH}
      words={BUTTONS}
    >
      <output className="draws-count" aria-label={words.dealt} aria-live="off" translate="no">
        {words.dealtSoFar(plain(hands + 1))}
      </output>
    </DrawAgain>
  );
}
