import { useEffect } from 'react';
import { clamp } from '../../core/clamp.ts';
import type { Session } from './session.ts';

/** How long the bowl takes to turn from a valley to round. */
const TURN = 1100;
/** More points than this are not scaled anew sixty times a second. */
const MOST = 50_000;

/** When x is standardized, or no longer, the bowl turns before the eyes instead of jumping. */
export function useTurning({ playground, stage }: Session): void {
  useEffect(() => {
    let frame = 0;
    const stop = () => cancelAnimationFrame(frame);
    const forget = playground.subscribe((now, before) => {
      if (now.standardized === before.standardized || now.data !== before.data) return;
      stop();
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      if (still || stage.now().observed.data.x.length > MOST || document.hidden) {
        stage.turn(1);
        return;
      }
      const from = now.standardized ? 0 : 1;
      let begun: number | null = null;
      const turn = (time: number) => {
        begun ??= time;
        const part = Math.min(1, (time - begun) / TURN);
        const eased = part * part * (3 - 2 * part);
        if (part < 1) {
          stage.turn(clamp(from === 0 ? eased : 1 - eased, 1e-6, 1 - 1e-6));
          frame = requestAnimationFrame(turn);
        } else stage.turn(1);
      };
      stage.turn(from === 0 ? 1e-6 : 1 - 1e-6);
      frame = requestAnimationFrame(turn);
    });
    return () => {
      stop();
      forget();
    };
  }, [playground, stage]);
}
