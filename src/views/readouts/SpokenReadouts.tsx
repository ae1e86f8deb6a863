import { useEffect, useRef } from 'react';
import type { Timed } from '../../run/stage/facets.ts';
import { bring } from '../../ui/bring.ts';
import { useStage } from '../stageContext.ts';
import type { Card } from './Readouts.tsx';

/** Says the numbers once, when they have come to rest: a run would otherwise talk without pause. */
export function SpokenReadouts<N extends Timed>({ cards }: { cards: readonly Card<N>[] }) {
  const stage = useStage<N>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const left = new AbortController();
    // Nothing is said before something has moved, so what says it may come later.
    void bring(() => import('./speakReadouts.ts'), left.signal).then(({ speakReadouts }) => {
      if (!left.signal.aborted && place.current)
        left.signal.addEventListener('abort', speakReadouts(stage, cards, place.current));
    });
    return () => left.abort();
  }, [stage, cards]);
  return <div ref={place} className="visually-hidden" aria-live="polite" />;
}
