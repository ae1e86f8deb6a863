import { useEffect } from 'react';
import { useRoom } from '../context.ts';

/**
 * What a mouse or a finger has taken hold of keeps the keys no longer than it is held: the next press of the clicker is for the lesson. Who comes by
 * Tab keeps them.
 */
export function useFocusLetGo(): void {
  const beat = useRoom((state) => state.beat);
  // A flag that is there to be planted takes the focus for those who learn alone; here the next press is the teacher's.
  useEffect(() => {
    if (beat !== 'ask') return;
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        document.querySelector<SVGElement>('[data-flag]:focus-within, [data-flag]:focus')?.blur(),
      ),
    );
    return () => cancelAnimationFrame(frame);
  }, [beat]);
  useEffect(() => {
    const letGo = () => {
      const active = document.activeElement;
      if (active instanceof HTMLElement || active instanceof SVGElement) {
        if (!active.matches('input:not([type="range"]), textarea, select') && !active.closest('dialog'))
          active.blur();
      }
    };
    const later = () => requestAnimationFrame(letGo);
    document.addEventListener('pointerup', later);
    return () => document.removeEventListener('pointerup', later);
  }, []);
}
