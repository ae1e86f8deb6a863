import { shell } from '#words/shell.ts';

interface Way {
  readonly label: string;
  act(): void;
}

/** A notice in the corner of the page, with a button to close it and perhaps another. Made without React, as it is rare and must not weigh on any page. */
export function sayInCorner(sentence: string, way?: Way): void {
  const box = Object.assign(document.createElement('div'), { className: 'refusal' });
  box.setAttribute('role', 'alert');
  const button = (label: string, act?: () => void) =>
    Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button',
      textContent: label,
      onclick() {
        box.remove();
        act?.();
      },
    });
  box.append(Object.assign(document.createElement('p'), { textContent: sentence }));
  if (way) box.append(button(way.label, way.act));
  box.append(button(shell.close));
  document.body.append(box);
}
