import { useCallback } from 'react';
import { deck as words } from '#words/deck.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Button } from '../../ui/Button.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useDrawThrough } from './useDrawThrough.ts';
import './stageControls.css';
import './draws.css';

/** A thousand dots say how far hands stray, in about eight seconds. */
const MANY = 1000;
const EACH = 8;

/** Deals hands one after the other, without a player: for a stage whose ball rests, since its learning rate is 0. */
export function DealHands() {
  const stage = useStage<NetworkNow>();
  const hands = useSnapshot((now: NetworkNow) => now.stepsTaken);
  const read = useCallback(() => stage.get().stepsTaken, [stage]);
  const write = useCallback((count: number) => stage.goTo(count), [stage]);
  // The first hand lies on the table: after so many more, one more has been dealt.
  const { drawing, stop, many } = useDrawThrough({ read, write, least: 0, most: MANY - 1, each: EACH });
  const show = (count: number) => {
    stop();
    write(count);
  };
  return (
    <section className="stage-control draws" aria-label={words.deal}>
      <output className="draws-count" aria-label={words.dealt} aria-live="off" translate="no">
        {words.dealtSoFar(plain(hands + 1))}
      </output>
      <span className="draws-buttons">
        <Button aria-disabled={hands >= MANY - 1} onClick={() => show(Math.min(MANY - 1, hands + 1))}>
          {words.dealOne}
        </Button>
        <Button className="draws-many" onClick={many}>
          {drawing ? words.stop : words.dealMany(plain(MANY))}
        </Button>
        <Button aria-disabled={hands === 0} onClick={() => show(0)}>
          {words.startOver}
        </Button>
      </span>
    </section>
  );
}
