/**
 * Plays one rewriting. Both lines stand where they belong, and the later one's pieces are shown coming out of the
 * earlier one's, by transforms alone (first-last-invert-play). Backward is the same, run in reverse.
 */
const DURATION = 560;
const EASING = 'cubic-bezier(0.3, 0.05, 0.15, 1)';

interface Glide {
  readonly earlier: number;
  readonly backward: boolean;
}

const tokensOf = (line: HTMLElement) => [...line.querySelectorAll<HTMLElement>('[data-token]')];
const idOf = (element: HTMLElement) => element.dataset['token'] ?? '';
const fromOf = (element: HTMLElement) => element.dataset['from']?.split('|') ?? [];

/** What moves a box at `to` onto the box at `from`, size included: a raised 2 is smaller than the one it becomes. */
function offset(from: DOMRect, to: DOMRect): string {
  const scale = to.height > 0 ? from.height / to.height : 1;
  return `translate(${from.left - to.left}px, ${from.top - to.top}px) scale(${scale})`;
}

function ghostOf(source: HTMLElement, place: DOMRect, origin: DOMRect): HTMLElement {
  const ghost = source.cloneNode(true) as HTMLElement;
  ghost.classList.add('is-ghost');
  ghost.setAttribute('aria-hidden', 'true');
  ghost.removeAttribute('data-token');
  ghost.style.left = `${place.left - origin.left}px`;
  ghost.style.top = `${place.top - origin.top}px`;
  return ghost;
}

/** Starts, and returns what stops it. */
export function glide(list: HTMLElement, { earlier, backward }: Glide): () => void {
  const later = list.querySelector<HTMLElement>(`[data-row="${earlier + 1}"]`);
  const before = list.querySelector<HTMLElement>(`[data-row="${earlier}"]`);
  if (!later || !before) return () => {};
  if (backward) later.dataset['leaving'] = '';
  later.dataset['moving'] = backward ? 'back' : 'on';
  const sources = new Map(tokensOf(before).map((element) => [idOf(element), element]));
  const timing: KeyframeAnimationOptions = {
    duration: DURATION,
    easing: EASING,
    fill: 'both',
    direction: backward ? 'reverse' : 'normal',
  };
  const animations: Animation[] = [];
  const ghosts: HTMLElement[] = [];
  const origin = list.getBoundingClientRect();
  // Every place is read before anything is written: one layout, not one a token.
  const moves = tokensOf(later).map((element) => {
    const names = [idOf(element), ...fromOf(element)];
    const from = names.flatMap((name) => sources.get(name) ?? []);
    return {
      element,
      from,
      to: element.getBoundingClientRect(),
      at: from.map((one) => one.getBoundingClientRect()),
    };
  });
  for (const { element, from, to, at } of moves) {
    const [first, ...others] = at;
    if (!first) {
      animations.push(
        element.animate([{ opacity: 0 }, { opacity: 0, offset: 0.45 }, { opacity: 1 }], timing),
      );
      continue;
    }
    const changed = from[0]?.textContent !== element.textContent;
    animations.push(
      element.animate(
        [
          // Going back, it melts into the piece that stands there already.
          { transform: offset(first, to), opacity: backward ? 0 : 1 },
          ...(backward ? [{ opacity: 0.9, offset: 0.25 }] : []),
          ...(changed ? [{ opacity: 0.15, offset: 0.5 }] : []),
          { transform: 'none', opacity: 1 },
        ],
        timing,
      ),
    );
    for (const [k, rest] of others.entries()) {
      const source = from[k + 1];
      // A copy of a piece that is also on its own way would be seen twice.
      if (!source || moves.some((move) => move.from[0] === source)) continue;
      const ghost = ghostOf(source, rest, origin);
      ghosts.push(ghost);
      later.append(ghost);
      animations.push(
        ghost.animate(
          [
            { transform: 'none', opacity: 1 },
            { transform: offset(to, rest), opacity: 0 },
          ],
          timing,
        ),
      );
    }
  }
  const stop = () => {
    for (const animation of animations) animation.cancel();
    for (const ghost of ghosts) ghost.remove();
    delete later.dataset['leaving'];
    delete later.dataset['moving'];
  };
  void Promise.all(animations.map(({ finished }) => finished)).then(stop, () => {});
  return stop;
}
