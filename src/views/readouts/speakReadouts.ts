import { controls as words } from '#words/controls.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { said } from '../told.ts';
import type { Card } from './Readouts.tsx';

const QUIET = 800;

/** Writes what the cards say into a live region once the stage has been quiet for a while; returns how to stop. */
export function speakReadouts<N extends Timed>(
  stage: Stage<N>,
  cards: readonly Card<N>[],
  place: HTMLElement,
): () => void {
  const sentence = (now: N) =>
    cards
      .map(({ name, of, read }) => words.spoken(name, of ? said(now, of, read(now)) : read(now)))
      .join(', ');
  let before = sentence(stage.get());
  let timer = 0;
  const stop = stage.subscribe(() => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      const next = sentence(stage.get());
      if (next !== before) place.textContent = next;
      before = next;
    }, QUIET);
  });
  return () => {
    stop();
    window.clearTimeout(timer);
  };
}
