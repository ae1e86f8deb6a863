// High contrast, as Windows has it: the system's few colors, whatever the theme, and everything is there to be seen.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { openWall } from './classroom.ts';
import { expectClean, openApp } from './harness.ts';
import { goToStep, waitForBowl } from './walk.ts';

const SCHEMES = ['dark', 'light'] as const;

const force = (page: Page, colorScheme: 'dark' | 'light') =>
  page.emulateMedia({ forcedColors: 'active', colorScheme });

/** Every name of a color that the style sheets give to the whole page, with how it stands out from a ground, and text in the ink from it. */
const names = (page: Page, theme: string, ground: string, ink: string) =>
  page.evaluate(
    ([chosen, under, over]) => {
      document.documentElement.dataset['theme'] = chosen;
      const given = new Set<string>();
      const gather = (rules: CSSRuleList) => {
        for (const rule of rules) {
          if (rule instanceof CSSStyleRule && /:root/.test(rule.selectorText))
            for (const name of rule.style)
              if (name.startsWith('--') && CSS.supports('color', rule.style.getPropertyValue(name).trim()))
                given.add(name);
          if (rule instanceof CSSGroupingRule) gather(rule.cssRules);
        }
      };
      for (const sheet of document.styleSheets) gather(sheet.cssRules);
      const probe = document.body.appendChild(document.createElement('i'));
      // As a drawing, which the browser forces nothing on.
      probe.style.setProperty('forced-color-adjust', 'none');
      /** The relative luminance of a color as the browser writes it (WCAG 2.2). */
      const light = (color: string) => {
        probe.style.color = color;
        const text = getComputedStyle(probe).color;
        const scale = text.startsWith('color(') ? 1 : 255;
        const [r = 0, g = 0, b = 0] = (text.match(/[\d.]+/g) ?? []).map((part) => {
          const share = Number(part) / scale;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const between = (one: string, other: string) => {
        const [a, b] = [light(one), light(other)];
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      };
      const found = [...given].map((name) => ({
        name,
        onGround: between(`var(${name})`, under),
        underInk: between(`var(${name})`, over),
      }));
      probe.remove();
      return found;
    },
    [theme, ground, ink] as const,
  );

describe.each(SCHEMES)('in forced colors, %s', (scheme) => {
  test('every color of the site stands out from the system’s ground, or is a ground for its text, in any theme', async () => {
    const page = await openApp({ path: 'lessons/how-big-a-step/#3', webgl: false });
    for (const theme of ['light', 'dark', 'projector']) {
      await page.emulateMedia({ forcedColors: 'none' });
      const inks = (await names(page, theme, 'var(--paper)', 'var(--ink)'))
        .filter(({ onGround }) => onGround >= 2)
        .map(({ name }) => name);
      expect(inks.length).toBeGreaterThan(12);
      await force(page, scheme);
      const lost = (await names(page, theme, 'Canvas', 'CanvasText')).filter(
        ({ name, onGround, underInk }) => onGround < 3 && (inks.includes(name) || underInk < 7),
      );
      expect(lost, theme).toEqual([]);
    }
    expectClean(page);
  });

  test('each slider has a track, and what is pressed, chosen or checked looks so', async () => {
    const page = await openApp({ path: 'lessons/two-slopes/#2', webgl: false, reducedMotion: true });
    await force(page, scheme);
    const differs = async (selector: string, change: (element: Element) => void, what: string) => {
      // The element itself: once changed, it no longer is what was asked for.
      const one = await page.locator(selector).filter({ visible: true }).first().elementHandle();
      if (!one) throw new Error(`There is no ${selector}.`);
      const shot = () => one.screenshot({ animations: 'disabled' });
      const before = await shot();
      await one.evaluate(change);
      expect(before.equals(await shot()), what).toBe(false);
    };
    await differs(
      '.segmented-option:has(:checked)',
      (option) => {
        (option.parentElement?.querySelector('input:not(:checked)') as HTMLInputElement).checked = true;
        // The name stays as it was: only what says “chosen” may differ.
        (option as HTMLElement).style.fontWeight = '600';
      },
      'the chosen one of a few',
    );
    await page.setViewportSize({ width: 1280, height: 560 });
    await differs(
      '.figure-tabs [aria-pressed="true"]',
      (tab) => tab.setAttribute('aria-pressed', 'false'),
      'the tab that is shown',
    );
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const step of [5, 6]) {
      await goToStep(page, step);
      for (const slider of await page.locator('.slider input[type="range"]').all()) {
        const name = await slider.getAttribute('aria-label');
        // Of the track alone: the thumb goes to the one end, and the other half is looked at.
        await slider.evaluate((input) => {
          (input as HTMLInputElement).value = (input as HTMLInputElement).min;
        });
        const box = await slider.boundingBox();
        if (!box) throw new Error('A slider has no box.');
        const clip = { x: box.x + box.width / 2, y: box.y, width: box.width / 2, height: box.height };
        const withTrack = await page.screenshot({ clip });
        await slider.evaluate((input) => {
          (input as HTMLElement).style.visibility = 'hidden';
        });
        expect(withTrack.equals(await page.screenshot({ clip })), `the track of ${name}`).toBe(false);
      }
    }
    expectClean(page);
  });

  test('the wall, its tools and its code are there, and the code stays black on white', async () => {
    const page = await openWall('the-bowl', 2);
    await waitForBowl(page);
    await force(page, scheme);
    await page.keyboard.press('q');
    await page.locator('.wall-code').waitFor();
    const paints = await page
      .locator('.wall-code :is(.qr-light, .qr-dark)')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).fill));
    expect(new Set(paints)).toEqual(new Set(['rgb(255, 255, 255)', 'rgb(0, 0, 0)']));
    expectClean(page);
  });
});
