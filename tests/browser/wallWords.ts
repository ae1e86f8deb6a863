// Words on the wall are large enough and dark enough for the last row.
import type { Page } from 'playwright-core';

/** Words smaller than they may be, and words on a ground that they do not stand out from by 7:1. */
export const illegible = (page: Page) =>
  page.evaluate(() => {
    const said = new Set<string>();
    /** The relative luminance of a color as the browser writes it (WCAG 2.2); null where it is see-through. */
    const light = (color: string): number | null => {
      const [r = 0, g = 0, b = 0, alpha = 1] = (color.match(/[\d.]+/g) ?? []).map(Number);
      if (!/^rgba?\(/.test(color) || alpha < 1) return null;
      const linear = [r, g, b].map((one) =>
        one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * (linear[0] ?? 0) + 0.7152 * (linear[1] ?? 0) + 0.0722 * (linear[2] ?? 0);
    };
    const groundOf = (element: Element | null): number =>
      element ? (light(getComputedStyle(element).backgroundColor) ?? groundOf(element.parentElement)) : 1;
    const look = (root: Node) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node instanceof Element) {
          if (node.shadowRoot) look(node.shadowRoot);
          continue;
        }
        const text = node.textContent?.trim();
        const element = node.parentElement;
        if (!text || !element || element.closest('.visually-hidden, .skip, style, title, .cm-announced'))
          continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width < 2 || box.height < 2) continue;
        // A drawing may be shown smaller than it is laid out.
        const drawn = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * drawn;
        const least = element.closest('.wall-caption, .wall-ask, .wall-recap li') ? 28 : 20;
        const ink = light(getComputedStyle(element).color);
        if (
          drawn === 1 &&
          !(element instanceof SVGElement) &&
          ink !== null &&
          !element.closest('.cm-editor')
        ) {
          const ground = groundOf(element);
          const contrast = (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
          if (contrast < 6.95)
            said.add(
              `${contrast.toFixed(1)} to 1: “${text.slice(0, 30)}” in ${element.closest('[class]')?.getAttribute('class')}`,
            );
        }
        // Raised numbers are smaller than what they are raised over.
        if (element.closest('sup, sub, .msupsub, .is-power')) continue;
        if (size < least - 0.15)
          said.add(
            `${size.toFixed(1)} px: “${text.slice(0, 30)}” in ${element.closest('[class]')?.getAttribute('class')}`,
          );
      }
    };
    look(document.querySelector('.room') ?? document.body);
    return [...said];
  });
