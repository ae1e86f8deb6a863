import { useEffect } from 'react';
import { useRoom } from '../context.ts';

/**
 * Takes the focus from a control when a mouse or a finger is released, so that the next press of the clicker moves the lesson and not the control. Text
 * fields and dialogs keep the focus, and so does a control that was reached by Tab.
 */
export function useFocusLetGo(): void {
  const beat = useRoom((state) => state.beat);
  // In a lesson the flag takes the focus when it opens; in class the next key has to reach the commands instead.
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
