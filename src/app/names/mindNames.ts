import { bring } from '../../ui/bring.ts';

/** Things with several names (`data-names`) show the others when they are asked; what that takes comes when somebody first asks. */
export function mindNames(): void {
  const waiting = new AbortController();
  const ask = (event: Event) => {
    const { type, pointerType } = event as PointerEvent;
    const [at] = event.composedPath() as Element[];
    if (!at?.closest?.('[data-names], .katex-display')) return;
    // A finger asks by its tap alone, though it points and gives the focus on the way.
    if (type === 'focusin' ? !at.matches(':focus-visible') : type !== 'click' && pointerType === 'touch')
      return;
    waiting.abort();
    void bring(() => import('./showNames.tsx')).then(({ showNames }) => showNames(type, at));
  };
  for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, ask, waiting);
}
