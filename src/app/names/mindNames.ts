import { bring } from '../../ui/bring.ts';

const ASKING = ['pointerover', 'focusin', 'click'] as const;

/** Things with several names (`data-names`) show the others when they are asked; what that takes comes when somebody first asks. */
export function mindNames(): void {
  const ask = (event: Event) => {
    const [at] = event.composedPath() as Element[];
    if (!at?.closest?.('[data-names], .katex-display')) return;
    // A finger asks by its tap alone, though it points and gives the focus on the way.
    if (event.type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (event.type === 'focusin' && !at.matches(':focus-visible')) return;
    for (const type of ASKING) removeEventListener(type, ask);
    void bring(() => import('./showNames.tsx')).then(({ showNames }) => showNames(event.type, at));
  };
  for (const type of ASKING) addEventListener(type, ask);
}
