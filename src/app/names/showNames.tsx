/**
 * The card of a name: what its thing is called elsewhere. Pointed at, a name shows it, and the pointer may go onto it; a tap shows it and a second takes it
 * away; with the focus, what Tab stops at shows the names of its whole group. Escape, or whatever else is asked, takes it away (WCAG 1.4.13).
 */
import { createRoot } from 'react-dom/client';
import type { NameId } from '../../ui/Named.tsx';
import { NamesCard } from './NamesCard.tsx';
import { placeBeside } from './placeBeside.ts';

/** A pointer that only passes asks nothing, and one on its way to the card has not left yet. */
const ENTER = 150;
const LEAVE = 300;
/** What Tab stops at stands for all the names in here. */
const GROUP = '.strip, .katex-display';

const box = Object.assign(document.createElement('div'), { className: 'names-card', id: 'names-card' });
box.setAttribute('role', 'tooltip');
box.setAttribute('popover', 'manual');
document.body.append(box);
const root = createRoot(box);

let shown: Element | null = null;
/** Taken away by Escape: not shown again before the pointer has left it. */
let refused: Element | null = null;
let timer = 0;

const after = (time: number, act: () => void) => {
  clearTimeout(timer);
  timer = window.setTimeout(act, time);
};
const place = () => shown && placeBeside(box, shown);
// Out of sight, or no longer there: on another step, say.
const sight = new IntersectionObserver((entries) => {
  if (entries.some(({ target, isIntersecting }) => target === shown && !isIntersecting)) hide();
});

function show(at: Element, ids: readonly NameId[]): void {
  clearTimeout(timer);
  if (ids.length === 0) return;
  hide();
  shown = at;
  // Nothing outside can point at what is in the editor's own tree.
  if (at.getRootNode() === document) at.setAttribute('aria-describedby', box.id);
  root.render(<NamesCard key={ids.join()} ids={ids} onStanding={stand} />);
  // What stands already is not rendered anew.
  if (box.dataset['ids'] === ids.join()) stand();
  box.dataset['ids'] = ids.join();
}

function stand(): void {
  if (!shown) return;
  box.showPopover?.();
  box.dataset['shown'] = '';
  place();
  sight.observe(shown);
}

function hide(): void {
  clearTimeout(timer);
  if (!shown) return;
  sight.unobserve(shown);
  shown.removeAttribute('aria-describedby');
  shown = null;
  delete box.dataset['shown'];
  if (box.matches(':popover-open')) box.hidePopover();
}

const targetOf = (event: Event) => event.composedPath()[0] as Element;
/** The name that is at an element, if any. */
const nameAt = (at: Element): HTMLElement | null => at.closest?.('[data-names]') ?? null;
const idsOf = (names: Iterable<Element>) => [
  ...new Set([...names].map((one) => (one as HTMLElement).dataset['names'] as NameId)),
];

function pointed(at: Element): void {
  const name = nameAt(at);
  if (name !== refused) refused = null;
  if (box.contains(at) || (name && name === shown)) clearTimeout(timer);
  else if (name && !refused) after(ENTER, () => show(name, idsOf([name])));
  else if (shown !== document.activeElement) after(LEAVE, hide);
}

function focused(at: Element): void {
  const stop = at.matches('[data-names], .katex-display') && at.matches(':focus-visible');
  if (!stop) return;
  const group = at.closest(GROUP);
  show(at, idsOf(group ? group.querySelectorAll('[data-names]') : [at]));
}

function pressed(at: Element, again: boolean): void {
  const name = nameAt(at);
  // In a control, or where text is written, a press is not for the name.
  const other = at.closest?.('button, a, input, select, label, summary, [contenteditable="true"]');
  if (!name || box.contains(name) || (other && other !== name)) return;
  if (name !== shown) show(name, idsOf([name]));
  else if (again) hide();
}

addEventListener('pointerover', (event) => {
  if (event.pointerType !== 'touch' && event.buttons === 0) pointed(targetOf(event));
});
document.documentElement.addEventListener('pointerleave', () => after(LEAVE, hide));
addEventListener('focusin', (event) => focused(targetOf(event)));
addEventListener('focusout', (event) => event.target === shown && hide());
addEventListener('click', (event) => {
  pressed(targetOf(event), (event as PointerEvent).pointerType !== 'mouse');
});
addEventListener('pointerdown', (event) => {
  const at = targetOf(event);
  if (nameAt(at) !== shown && !box.contains(at)) hide();
});
addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || !shown) return;
    // The key is spent: whatever is open behind the card stays.
    event.preventDefault();
    event.stopImmediatePropagation();
    refused = shown;
    hide();
  },
  true,
);
addEventListener('scroll', place, { capture: true, passive: true });
addEventListener('resize', place);

/** What was asked before there was anything to answer. */
export function showNames(type: string, at: Element): void {
  if (type === 'pointerover' && at.matches(':hover')) pointed(at);
  else if (type === 'focusin' && at.matches(':focus')) focused(at);
  else if (type === 'click') pressed(at, false);
}
