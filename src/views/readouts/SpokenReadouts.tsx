import { useEffect, useRef } from 'react';
import type { Timed } from '../../run/stage/facets.ts';
import { bringAndBegin } from '../../ui/bring.ts';
import { useStage } from '../stageContext.ts';
import type { Card } from './Readouts.tsx';

/** Says the numbers once, when they have come to rest: a run would otherwise talk without pause. */
export function SpokenReadouts<N extends Timed>({ cards }: { cards: readonly Card<N>[] }) {
  const stage = useStage<N>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = place;
    // Nothing is said before something has moved, so what says it may come later.
    if (!current) return;
    return bringAndBegin(
      () => import('./speakReadouts.ts'),
      ({ speakReadouts }) => speakReadouts(stage, cards, current),
    );
  }, [stage, cards]);
  return <div ref={place} className="visually-hidden" aria-live="polite" />;
}
