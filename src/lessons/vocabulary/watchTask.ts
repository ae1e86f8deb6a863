import type { AnyNow, AnyStage } from '../../run/kinds/kinds.ts';
import { type Hands, watchHands } from '../../ui/hands.ts';
import type { Player } from '../../views/runControls/player.ts';

/** A hand that holds still so long, in milliseconds, has come to rest though it has not let go. */
export const STILL = 600;

interface Watch {
  readonly stage: AnyStage;
  /** Null where nothing plays. */
  readonly player: Player | null;
  /** Absent, those on the page. */
  readonly hands?: Hands;
  readonly isDone: (now: AnyNow) => boolean;
  /** Called each time it is done. */
  readonly finish: (now: AnyNow) => void;
}

/**
 * Watches a stage until a hand has done a task on it; returns how to stop. What the lesson itself shows finishes nothing, be it a view, the view again or an
 * answer; where that is what was asked for, it has to be undone first. And a place that is passed on the way does not count: the hand has to rest there,
 * and a run that plays has to be stopped.
 */
export function watchTask({ stage, player, hands = watchHands(), isDone, finish }: Watch): () => void {
  /** Whether it was undone at some time since the lesson itself put something on the stage. */
  let open = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const look = (rests: boolean) => {
    clearTimeout(timer);
    const now = stage.get();
    if (!isDone(now)) open = true;
    else if (!open || player?.get().playing) return;
    else if (rests) finish(now);
    else timer = setTimeout(look, STILL, true);
  };
  const check = () => {
    if (stage.getState() === stage.shown().state) open = false;
    look(!hands.areHolding());
  };
  // What hands did before this was here counts as well.
  open = !isDone(stage.shown());
  check();
  const stops = [stage.subscribe(check), hands.onRest(check), player?.subscribe(check)];
  return () => {
    clearTimeout(timer);
    for (const stop of stops) stop?.();
    hands.stop();
  };
}
