import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { timings as words } from '#words/timings.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import type { TimingsProgress } from '../../run/timings/messages.ts';
import { createTimer } from '../../run/timings/timeHere.ts';
import { EXAMPLES, SIZES } from '../../run/timings/timing.ts';
import { Button } from '../../ui/Button.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';
import './timeHere.css';

/** Has the machine time a jump and a walk, in a worker: nothing runs before it is pressed, nor after the control is gone. */
export function TimeHere() {
  const stage = useStage<NetworkNow>();
  const isTimed = useSnapshot(({ state }: NetworkNow) => state.timings.length > 0);
  const timer = useMemo(createTimer, []);
  useEffect(() => timer.stop, [timer]);
  const { phase, progress } = useSyncExternalStore(timer.subscribe, timer.get, timer.get);
  const timing = phase === 'timing';
  const start = () => {
    stage.change({ timings: [] });
    timer.start((one) => stage.change({ timings: [...stage.getState().timings, one] }));
  };
  return (
    <section className="stage-control time-here" aria-label={words.control}>
      <Button kind="primary" className="time-here-button" onClick={timing ? timer.stop : start}>
        {timing ? words.stop : isTimed ? words.again : words.start}
      </Button>
      <span className="time-here-told">
        {timing ? <progress aria-label={words.progressName} value={shareOf(progress)} max={1} /> : null}
        <output aria-label={words.toldName} aria-live={timing ? 'off' : 'polite'}>
          {told(phase, progress)}
        </output>
      </span>
    </section>
  );
}

function told(phase: string, progress: TimingsProgress | null): string {
  if (phase === 'refused') return words.refused;
  if (phase !== 'timing') return words.rest(plain(EXAMPLES));
  return progress ? words.doing(plain(progress.features), progress.part) : words.starting;
}

const PARTS = ['make', 'form', 'solve', 'walk'] as const;

/** How far it is. Of each size the four parts count alike; the last size is most of the work. */
function shareOf(progress: TimingsProgress | null): number {
  if (!progress) return 0;
  const { features, part, share } = progress;
  const before = SIZES.filter((size) => size < features).reduce((sum, size) => sum + size, 0);
  const done = before + (features * (PARTS.indexOf(part) + share)) / PARTS.length;
  return done / SIZES.reduce((sum, size) => sum + size, 0);
}
