import { expect, test } from 'vitest';
import { lesson } from './course.ts';
import { expectClean, openApp, ready } from './harness.ts';
import { figure, goToStep, slider, stepShown, waitForStep } from './walk.ts';

const at = (slug: string, step: number) => `${lesson(slug).path}#${step}`;
const described = (words: RegExp) => ({ hasText: words });

test('an answer leaves what it changed beside what is there now, until a hand moves something or the step changes', async () => {
  const page = await openApp({ path: at('pats-and-wags', 3) });
  const plot = figure(page, 'Data plot');
  const rise = plot.locator('.before-rise').filter({ visible: true });
  await stepShown(page).locator('.choice').nth(2).click();
  await rise.waitFor();
  expect(await rise.textContent()).toBe('+4');
  await plot
    .locator('.visually-hidden')
    .filter(described(/At 4 pats it went from 1 to 5, a change of \+4\./))
    .waitFor({ state: 'attached' });
  // Whoever comes back finds it again.
  await goToStep(page, 4);
  await rise.waitFor({ state: 'detached' });
  await goToStep(page, 3);
  await rise.waitFor();
  await page.reload();
  await ready(page);
  await rise.waitFor();
  await slider(page, 'b').focus();
  await page.keyboard.press('ArrowRight');
  await rise.waitFor({ state: 'detached' });
  expectClean(page);
});

test('a dot far out on the floor has the ball, and the plot says where its line is', async () => {
  const page = await openApp({ path: at('the-bowl', 1) });
  await waitForStep(page, 1);
  const bowl = figure(page, 'Cost in 3D');
  const ball = bowl.getByRole('slider');
  // The dot nearest to the viewer has the largest w and b that there are.
  const nearest = await bowl.locator('[data-layer="vertices"]').evaluate((path) => {
    const matrix = (path as SVGPathElement).getScreenCTM() as DOMMatrix;
    // Each dot but the first is written from the one before.
    let [x, y] = [0, 0];
    const dots = (path.getAttribute('d') ?? '').split(/(?=[Mm])/).map((dot) => {
      const [right = 0, down = 0] = [...dot.matchAll(/-?(?:\d+\.?\d*|\.\d+)/g)].map(Number);
      [x, y] = dot.startsWith('M') ? [right, down] : [x + right, y + down];
      return new DOMPoint(x, y);
    });
    return dots
      .map((dot) => dot.matrixTransform(matrix))
      .map(({ x, y }) => ({ x, y }))
      .sort((one, other) => other.y - one.y)[0];
  });
  if (!nearest) throw new Error('no dots');
  await page.mouse.click(nearest.x, nearest.y);
  await page.waitForFunction(
    (slider) => /cost 2046/.test(slider?.getAttribute('aria-valuetext') ?? ''),
    await ball.elementHandle(),
  );
  const place = await ball.locator('.bowl-ball-body').evaluate((body) => {
    const box = body.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  });
  expect(Math.hypot(place.x - nearest.x, place.y - nearest.y)).toBeLessThan(2);
  expect(await bowl.textContent()).not.toMatch(/climbed|out of the picture/);
  const plot = figure(page, 'Data plot');
  const mark = plot.locator('.away-label').filter({ visible: true });
  await mark.waitFor();
  expect(await mark.textContent()).toBe('↑ line: 21 to 39');
  const [label, frame] = await Promise.all([mark.boundingBox(), plot.locator('svg').first().boundingBox()]);
  expect(label && frame && label.x >= frame.x && label.x + label.width <= frame.x + frame.width).toBe(true);
  expectClean(page);
});
