import { bring } from '../../ui/bring.ts';

const ASKING = ['pointerover', 'focusin', 'click'] as const;

/** Things with several names (`data-names`) show the others when they are asked; what that takes comes when somebody first asks. */
export function mindNames(): void {
  const ask = (event: Event) => {
    const [at] = event.composedPath() as Element[];
    // A finger points at nothing before it taps.
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (!at?.closest?.('[data-names], .katex-display')) return;
    for (const type of ASKING) removeEventListener(type, ask);
    void bring(() => import('./showNames.tsx')).then(({ showNames }) => showNames(event.type, at));
  };
  for (const type of ASKING) addEventListener(type, ask);
}
