// What stands on a page can be read: no number is cut off, and no words lie over others.
import type { Page } from 'playwright-core';

/**
 * Every number of which a part cannot be seen, with what cuts it: a box that clips what is wider or higher than it (a scrolling box only
 * where the scroll does not reach), an edge of the page, or a field that is narrower than what was typed into it.
 */
export const cutNumbers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found = new Set<string>();
    const NUMBER = /[−+-]?\d[\d.,]*(?:\s?×\s?10[⁰¹²³⁴-⁹⁻]+)?/g;
    const HIDDEN = '.visually-hidden, .skip, style, title, desc, option, script, noscript, .katex-mathml';
    const nameOf = (element: Element) =>
      element.closest('[class]')?.getAttribute('class') ?? element.localName;

    /** What hides a part of the box of an element's words; empty where all of it can be seen. */
    const cutBy = (element: Element, box: DOMRect): string => {
      let { left, right } = box;
      // Letters may stand a little out of their line.
      let middle = (box.top + box.bottom) / 2;
      for (let at: Element | null = element; at && at !== document.body; at = above(at)) {
        const { display, overflowX, overflowY, clipPath, position } = getComputedStyle(at);
        if (clipPath === 'inset(50%)') return '';
        if (/^(inline|contents)$/.test(display) || (at instanceof SVGElement && at.localName !== 'svg'))
          continue;
        const edge = at.getBoundingClientRect();
        const [x, y] = [edge.left + at.clientLeft, edge.top + at.clientTop];
        const [width, height] =
          at instanceof SVGElement ? [edge.width, edge.height] : [at.clientWidth, at.clientHeight];
        const scrolls = { x: /auto|scroll/.test(overflowX), y: /auto|scroll/.test(overflowY) };
        if (scrolls.x && left + at.scrollLeft < x - 1) return `before the start of ${nameOf(at)}`;
        if (scrolls.y && middle + at.scrollTop < y) return `above the start of ${nameOf(at)}`;
        if (scrolls.x) [left, right] = [Math.max(left, x), Math.min(right, x + width)];
        else if (overflowX !== 'visible' && (left < x - 1 || right > x + width + 1)) return nameOf(at);
        if (scrolls.y) middle = Math.min(Math.max(middle, y), y + height - 1);
        else if (overflowY !== 'visible' && (middle < y || middle > y + height)) return nameOf(at);
        if (position === 'fixed') break;
      }
      const { scrollWidth, scrollHeight } = document.documentElement;
      const isOnPage =
        left + scrollX > -1 &&
        right + scrollX < Math.max(innerWidth, scrollWidth) + 1 &&
        middle + scrollY > 0 &&
        middle + scrollY < Math.max(innerHeight, scrollHeight);
      return isOnPage ? '' : 'the edge of the page';
    };
    const above = (at: Element): Element | null =>
      at.parentElement ?? (at.getRootNode() as Partial<ShadowRoot>).host ?? null;

    const look = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) look(node.shadowRoot);
          const isCut =
            node instanceof HTMLInputElement &&
            node.type !== 'range' &&
            /^[−+-]?[\d.,]+( × 10\S+)?$/.test(node.value) &&
            node.checkVisibility({ visibilityProperty: true }) &&
            // The browser's own rounding.
            node.scrollWidth > node.clientWidth + 1;
          if (isCut)
            found.add(
              `“${(node as HTMLInputElement).value}” by its own field, ${node.ariaLabel ?? nameOf(node)}`,
            );
          continue;
        }
        const element = node.parentElement;
        if (!element || !/\d/.test(node.textContent ?? '') || element.closest(HIDDEN)) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        for (const { 0: number, index } of (node.textContent ?? '').matchAll(NUMBER)) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + number.length);
          for (const box of range.getClientRects()) {
            const by = box.width < 1 ? '' : cutBy(element, box);
            if (by) found.add(`“${number}” in ${nameOf(element)} by ${by}`);
          }
        }
      }
    };
    look(document.body);
    return [...found];
  });

/**
 * Words that lie over other words, and figures that lie over words that are not theirs, as far as they can be seen. What is pinned lies over
 * what is scrolled away under it, which is no fault.
 */
export const overlaps = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const HIDDEN = '.visually-hidden, .skip, style, title, desc, option, script, noscript, .katex';
    const FIGURES = '.figure-box, .bowl-space, .code-lab, figure';
    interface Seen {
      readonly name: string;
      readonly element: Element;
      readonly isFigure: boolean;
      /** What it is pinned with, if with anything. */
      readonly pinned: Element | null;
      readonly box: {
        readonly left: number;
        readonly right: number;
        readonly top: number;
        readonly bottom: number;
      };
    }
    const isBox = (at: Element, display: string) =>
      !/^(inline|contents)$/.test(display) && (!(at instanceof SVGElement) || at.localName === 'svg');

    /** The part of a box of this element that can be seen; null where that is next to nothing. */
    const seen = (element: Element, name: string, { left, right, top, bottom }: DOMRect): Seen | null => {
      let pinned: Element | null = null;
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const { display, overflowX, overflowY, clipPath, position } = getComputedStyle(at);
        if (clipPath === 'inset(50%)') return null;
        if (/fixed|sticky/.test(position) || at.localName === 'dialog') pinned = at;
        if (!isBox(at, display)) continue;
        const edge = at.getBoundingClientRect();
        if (overflowX !== 'visible') [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
        if (overflowY !== 'visible') [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
      }
      if (right - left < 3 || bottom - top < 3) return null;
      return { name, element, isFigure: element.matches(FIGURES), pinned, box: { left, right, top, bottom } };
    };

    const all: Seen[] = [];
    const nameOf = (element: Element) =>
      element.closest('[class]')?.getAttribute('class') ?? element.localName;
    for (const figure of document.querySelectorAll(FIGURES)) {
      const one =
        figure.checkVisibility() &&
        seen(figure, `the figure ${nameOf(figure)}`, figure.getBoundingClientRect());
      if (one) all.push(one);
    }
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim();
      if (!text || !element || element.closest(HIDDEN)) continue;
      if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        // The room above and below the letters themselves is not theirs.
        const air = 0.2 * box.height;
        const letters = new DOMRect(box.left, box.top + air, box.width, box.height - 2 * air);
        const one = seen(element, `“${text.slice(0, 24)}” (${nameOf(element)})`, letters);
        if (one) all.push(one);
      }
    }
    const found = new Set<string>();
    for (const [i, one] of all.entries()) {
      for (const other of all.slice(i + 1)) {
        if (one.pinned !== other.pinned || (one.isFigure && other.isFigure)) continue;
        if (one.element.contains(other.element) || other.element.contains(one.element)) continue;
        // What a figure has on itself, its title and its buttons, is its own.
        if (one.isFigure && one.element.closest('figure')?.contains(other.element)) continue;
        const [a, b] = [one.box, other.box];
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > 2 && down > 2) found.add(`${one.name} and ${other.name}`);
      }
    }
    return [...found];
  });

/** Does something while every readout is as long as it gets. */
export async function whileLong(page: Page, look: () => Promise<void>): Promise<void> {
  const write = (long: string | null) =>
    page.evaluate((text) => {
      for (const one of document.querySelectorAll<HTMLElement>('.readout-number')) {
        one.dataset['before'] ??= one.textContent ?? '';
        one.textContent = text ?? one.dataset['before'];
        if (text === null) delete one.dataset['before'];
      }
    }, long);
  await write('−1234.57');
  await look();
  await write(null);
}

/** By how much the page can be scrolled sideways, or its text or stage, and what in it is too wide. */
export const sticksOut = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [document.documentElement, ...document.querySelectorAll('.reading, .stage')].filter(
      (part) => part.clientWidth > 0 && part.scrollWidth > part.clientWidth,
    );
    return parts.flatMap((part) => {
      const edge = part.getBoundingClientRect().left + part.clientWidth;
      const wide = [...part.querySelectorAll('*')].filter(
        (one) => one.getBoundingClientRect().right > edge + 1,
      );
      const culprits = wide
        .filter((one) => !wide.some((other) => other !== one && one.contains(other)))
        .map((one) => `${one.localName}.${one.getAttribute('class') ?? ''}`);
      const by = part.scrollWidth - part.clientWidth;
      return `${part.getAttribute('class') ?? 'the page'}, by ${by}: ${[...new Set(culprits)].slice(0, 5).join(', ')}`;
    });
  });
