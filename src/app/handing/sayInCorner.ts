import { shell } from '#words/shell.ts';

interface Way {
  readonly label: string;
  act(): void;
}

/** A word in the corner, with a way to close it and perhaps another. It is rare, and made by hand, so that no page carries it. */
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
