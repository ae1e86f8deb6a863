import { useEffect, useRef } from 'react';
import { controls as words } from '#words/controls.ts';
import type { Timed } from '../../run/stage/facets.ts';
import { useStage } from '../stageContext.ts';
import type { Card } from './Readouts.tsx';

const QUIET = 800;

/** Says the numbers once, when they have come to rest: a run would otherwise talk without pause. */
export function SpokenReadouts<N extends Timed>({ cards }: { cards: readonly Card<N>[] }) {
  const stage = useStage<N>();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const sentence = (now: N) => cards.map(({ name, read }) => words.spoken(name, read(now))).join(', ');
    let said = sentence(stage.get());
    let timer = 0;
    const stop = stage.subscribe(() => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => {
        const next = sentence(stage.get());
        if (next !== said && place.current) place.current.textContent = next;
        said = next;
      }, QUIET);
    });
    return () => {
      stop();
      window.clearTimeout(timer);
    };
  }, [stage, cards]);
  return <div ref={place} className="visually-hidden" aria-live="polite" />;
}
