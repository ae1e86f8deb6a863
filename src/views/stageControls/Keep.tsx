import { jump as words } from '#words/jump.ts';
import { same } from '../../core/same.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { MOST_KEPT } from '../../run/kinds/network/state.ts';
import { Button } from '../../ui/Button.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';
import './draws.css';

/** Takes a step down from where the ball was put, and keeps the weights in hand, to be compared with others; the same are kept once. */
export function Keep() {
  const stage = useStage<NetworkNow>();
  const count = useSnapshot(({ state }: NetworkNow) => state.kept.length);
  const keep = () => {
    const { parameters, state } = stage.get();
    if (state.kept.length >= MOST_KEPT || state.kept.some((one) => same(one, parameters))) return;
    stage.change({ kept: [...state.kept, [...parameters]] });
  };
  return (
    <section className="stage-control draws" aria-label={words.keepControl}>
      <output className="draws-count" aria-label={words.keptName} aria-live="polite" translate="no">
        {words.keptSoFar(plain(count), plain(MOST_KEPT))}
      </output>
      <span className="draws-buttons">
        <Button onClick={() => stage.goTo(stage.getState().cursor + 1)}>{words.roll}</Button>
        <Button aria-disabled={count >= MOST_KEPT} onClick={keep}>
          {words.keep}
        </Button>
        <Button aria-disabled={count === 0} onClick={() => stage.change({ kept: [] })}>
          {words.forget}
        </Button>
      </span>
    </section>
  );
}
