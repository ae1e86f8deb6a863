/** A line of code and what it computes light together: from the line to the figures, and from the figures to the line. */
import type { Part } from '../../run/programs/program.ts';

/** What on the figures each part has made, the nearest meaning first. The style sheet lights the same elements. */
const ON_FIGURES: readonly (readonly [Part, string])[] = [
  ['slopeW', '.arrow.tone-w, .bowl-slope0, .tone-w.readout:nth-of-type(n + 4)'],
  ['slopeB', '.arrow.tone-b, .bowl-slope1, .tone-b.readout:nth-of-type(n + 4)'],
  ['data', '.observation'],
  ['visit', '.ball, .bowl-ball'],
  ['updateW', '.readout.tone-w'],
  ['updateB', '.readout.tone-b'],
  ['cost', '.readout.tone-cost'],
];

const partAt = (target: EventTarget | null): Part | null =>
  target instanceof Element ? (ON_FIGURES.find(([, at]) => target.closest(at))?.[0] ?? null) : null;

export interface FigureLinks {
  /** Lights what a part has made on the figures. */
  light(part: Part | null): void;
  dispose(): void;
}

/**
 * @param stage the element that holds all figures of the stage
 * @param pointedAt told what is pointed at or has the focus, on a figure
 */
export function linkFigures(stage: HTMLElement, pointedAt: (part: Part | null) => void): FigureLinks {
  let last: Part | null = null;
  const look = (event: Event) => {
    const part = partAt(event.target);
    if (part === last) return;
    last = part;
    pointedAt(part);
  };
  // Not pointerover: that comes before the editor has said that the pointer left it.
  const events = ['mouseover', 'focusin'] as const;
  for (const name of events) stage.addEventListener(name, look);
  return {
    light(part) {
      if (part) stage.dataset['part'] = part;
      else delete stage.dataset['part'];
    },
    dispose() {
      for (const name of events) stage.removeEventListener(name, look);
      delete stage.dataset['part'];
    },
  };
}
