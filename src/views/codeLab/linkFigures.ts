/** A line of code and what it computes light together: from the line to the figures, and from the figures to the line. */

/** What on the figures each part of a program has made, as selectors, the nearest meaning first. */
export type PartsOnFigures<P extends string> = readonly (readonly [P, string])[];

export interface FigureLinks<P extends string = string> {
  /** Lights what a part has made on the figures. */
  light(part: P | null): void;
  dispose(): void;
}

/**
 * @param stage the element that holds all figures of the stage
 * @param pointedAt told what is pointed at or has the focus, on a figure
 */
export function linkFigures<P extends string>(
  stage: HTMLElement,
  onFigures: PartsOnFigures<P>,
  pointedAt: (part: P | null) => void,
): FigureLinks<P> {
  const partAt = (target: EventTarget | null): P | null =>
    target instanceof Element ? (onFigures.find(([, at]) => target.closest(at))?.[0] ?? null) : null;
  let last: P | null = null;
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
