// What stands on the wall of a class is whole: no words over words, nothing cut, nothing off the screen, axes upright and long enough.

/** How the wall is looked at: the type's size by presses of + and −, and whether the controls are open. */
export interface Look {
  readonly type: 'least' | 'usual' | 'most';
  readonly controls: boolean;
}

/**
 * Everything that is amiss on the wall, in each look, by one word for each. Runs in the page, which it leaves as it was: the looks begin and end
 * with the usual type and shut controls.
 */
export async function wallAmiss(looks: readonly Look[]): Promise<string[]> {
  const NO_WORDS =
    '.visually-hidden, .skip, style, title, desc, option, script, noscript, .katex-mathml, .cm-announced, .room-menu';
  /** What may be scrolled on a wall: a program, and tables of data. */
  const SCROLLS = '.samples, .code-lab *, .wall-figures *';
  interface Box {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  }
  interface Seen extends Box {
    readonly name: string;
    readonly element: Element;
    readonly place: 'panel' | 'ground' | 'rest';
  }
  interface Clip {
    /** Words for readers of screens alone. */
    readonly isHidden: boolean;
    /** What cuts: nothing may reach out of it. */
    readonly hard: Box & { readonly by: string };
    /** What can be seen of what is scrolled. */
    readonly soft: Box;
  }
  const found = new Set<string>();
  const press = (key: string) =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const settle = async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  };
  /** What an element lies in, of which a program's editor has a tree of its own. */
  const above = (element: Element): Element | null =>
    element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
  const isIn = (element: Element, selector: string): boolean => {
    for (let at: Element | null = element; at; at = above(at)) if (at.closest(selector)) return true;
    return false;
  };
  const classOf = (element: Element) =>
    element.closest('[class]')?.getAttribute('class')?.split(' ')[0] ?? element.localName;
  const meet = (one: Box, other: Box): Box => ({
    left: Math.max(one.left, other.left),
    right: Math.min(one.right, other.right),
    top: Math.max(one.top, other.top),
    bottom: Math.min(one.bottom, other.bottom),
  });

  function look(): string[] {
    const amiss: string[] = [];
    const screen = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    const clips = new Map<Element | null, Clip>([
      [null, { hard: { ...screen, by: 'the screen' }, soft: screen, isHidden: false }],
    ]);
    const clipOf = (element: Element | null): Clip => {
      const known = clips.get(element);
      if (known || !element) return known as Clip;
      let { hard, soft, isHidden } = clipOf(above(element));
      const { display, overflowX, overflowY, clipPath, maskImage } = getComputedStyle(element);
      const isBox =
        !/^(inline|contents)$/.test(display) &&
        (!(element instanceof SVGElement) || element.localName === 'svg');
      if (isBox && (overflowX !== 'visible' || overflowY !== 'visible')) {
        const edge = element.getBoundingClientRect();
        // What fades out at its edge, as the lines of a derivation that are past do, says that there is more of it.
        const fades = maskImage !== 'none';
        if (fades || (/auto|scroll/.test(`${overflowX} ${overflowY}`) && isIn(element, SCROLLS)))
          soft = meet(soft, edge);
        else hard = { ...meet(hard, edge), by: classOf(element) };
      }
      isHidden ||= clipPath === 'inset(50%)';
      const clip = { hard, soft, isHidden };
      clips.set(element, clip);
      return clip;
    };
    const seen: Seen[] = [];
    const add = (element: Element, text: string, box: DOMRect) => {
      if (box.width < 2 || box.height < 2) return;
      const name = `“${text.trim().slice(0, 28)}” (${classOf(element)})`;
      const { hard, soft, isHidden } = clipOf(element);
      if (isHidden) return;
      // The room above and below the letters themselves is not theirs.
      const air = 0.2 * box.height;
      const letters = { left: box.left, right: box.right, top: box.top + air, bottom: box.bottom - air };
      const part = meet(letters, soft);
      if (part.right - part.left < 3 || part.bottom - part.top < 3) return;
      const out = Math.max(
        hard.left - part.left,
        part.right - hard.right,
        hard.top - part.top,
        part.bottom - hard.bottom,
      );
      if (out > 2) amiss.push(`cut by ${hard.by}: ${name}`);
      const place = isIn(element, '.room-controls')
        ? 'panel'
        : isIn(element, '.wall-ground')
          ? 'ground'
          : 'rest';
      seen.push({ ...part, name, element, place });
    };
    const walk = (root: Node) => {
      const walker = document.createTreeWalker(
        root,
        NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
        (node) =>
          node instanceof Element && node.matches(NO_WORDS)
            ? NodeFilter.FILTER_REJECT
            : NodeFilter.FILTER_ACCEPT,
      );
      for (let node: Node | null = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) walk(node.shadowRoot);
          if (
            node instanceof HTMLInputElement &&
            node.type !== 'range' &&
            node.checkVisibility({ visibilityProperty: true })
          )
            if (node.scrollWidth > node.clientWidth + 1)
              amiss.push(`cut by its field: “${node.value}” (${classOf(node)})`);
          // A formula is set in boxes that lie in each other: it is one thing.
          if (node.matches('.katex-html'))
            for (const box of node.getClientRects()) add(node, node.textContent ?? '', box);
          continue;
        }
        const element = node.parentElement;
        if (!element || !node.textContent?.trim() || element.closest('.katex-html')) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        // Of letters in a drawing that are not drawn there still are ranges.
        if (element instanceof SVGElement && element.getClientRects().length === 0) continue;
        // A range has the letters of a drawing as wide as they were before they were narrowed.
        if (element.hasAttribute('textLength')) {
          add(element, node.textContent, element.getBoundingClientRect());
          continue;
        }
        const range = document.createRange();
        range.selectNodeContents(node);
        for (const box of range.getClientRects()) add(element, node.textContent, box);
      }
    };
    walk(document.querySelector('.room') ?? document.body);
    /** A head that stays while its table is scrolled lies over what is scrolled away under it. */
    const isPinned = (element: Element) => {
      for (let at: Element | null = element; at?.matches('.wall-figures *'); at = at.parentElement)
        if (getComputedStyle(at).position === 'sticky') return true;
      return false;
    };
    const over = (one: Box, other: Box) =>
      Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
      Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 2;
    for (const [i, one] of seen.entries())
      for (let j = i + 1; j < seen.length; j++) {
        const other = seen[j] as Seen;
        if (!over(one, other) || one.element.contains(other.element) || other.element.contains(one.element))
          continue;
        // The panel of the controls lies over the figures, and over nothing else.
        if (one.place !== other.place && [one.place, other.place].sort().join() === 'ground,panel') continue;
        if (isPinned(one.element) || isPinned(other.element)) continue;
        amiss.push(`over each other: ${one.name} and ${other.name}`);
      }
    const panel = document.querySelector('.room-controls')?.getBoundingClientRect();
    for (const one of seen)
      if (panel && one.place === 'rest' && over(panel, one)) amiss.push(`under the controls: ${one.name}`);
    for (const box of document.querySelectorAll('.room-controls, .telling'))
      if (box.scrollHeight > box.clientHeight + 2 || box.scrollWidth > box.clientWidth + 2)
        amiss.push(`does not fit: ${classOf(box)}, ${box.scrollHeight} in ${box.clientHeight}`);
    for (const figure of document.querySelectorAll('.wall-ground :is(.figure-box, .bowl-space, .code-lab)')) {
      if (!figure.checkVisibility()) continue;
      const box = figure.getBoundingClientRect();
      for (const one of seen)
        if (one.place === 'rest' && over(box, one)) amiss.push(`under ${classOf(figure)}: ${one.name}`);
    }
    for (const axes of document.querySelectorAll<SVGGElement>('.wall-ground .axes')) {
      if (!axes.checkVisibility()) continue;
      const ticks = [...axes.querySelectorAll('.tick')].map((all) =>
        [...all.querySelectorAll('text')].map((one) => one.getBoundingClientRect()),
      );
      const [x = [], y = []] = ticks;
      if (x.some((one, k) => k > 0 && one.left <= (x[k - 1] as DOMRect).left))
        amiss.push('an x axis that runs to the left');
      if (y.some((one, k) => k > 0 && one.top >= (y[k - 1] as DOMRect).top))
        amiss.push('a y axis that stands upside down');
      const em = Number.parseFloat(getComputedStyle(axes).fontSize);
      const whose = axes.closest('figure')?.ariaLabel;
      const [across, up] = [...axes.querySelectorAll('.axis')].map((one) => one.getBoundingClientRect());
      if ((up?.height ?? 0) < 3 * em) amiss.push(`a y axis of ${Math.round(up?.height ?? 0)} px in ${whose}`);
      if ((across?.width ?? 0) < 4 * em)
        amiss.push(`an x axis of ${Math.round(across?.width ?? 0)} px in ${whose}`);
    }
    return amiss;
  }

  /** Presses of + from the least type on. The most that is asked for may be more than fits: from there the way back begins at the least. */
  const PRESSES = { least: 0, usual: 2, most: 5 };
  let now: Look = { type: 'usual', controls: false };
  const go = async (next: Look) => {
    let from = PRESSES[now.type];
    if (PRESSES[next.type] < from) for (; from > 0; from--) press('-');
    for (; from < PRESSES[next.type]; from++) press('+');
    if (next.controls !== now.controls) press('c');
    now = next;
    await settle();
  };
  for (const next of looks) {
    await go(next);
    let amiss = look();
    // Only what lasts: an editor that has just come, or that measures its letters anew, takes a few frames.
    for (let more = 0; amiss.length > 0 && more < 20; more++) {
      await settle();
      amiss = look();
    }
    for (const one of amiss) found.add(`${next.type}, ${next.controls ? 'open' : 'shut'}: ${one}`);
  }
  await go({ type: 'usual', controls: false });
  return [...found];
}
