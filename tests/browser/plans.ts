// How each task is done with one kind of hand: by keys, by single clicks, by a finger. Controls are found by the names
// that people hear and see.
import type { Locator, Page } from 'playwright-core';
import { button, slider } from './walk.ts';

export type Hand = 'keyboard' | 'clicks' | 'touch';

interface Doer {
  readonly page: Page;
  /** Presses a button so many times. */
  press(name: string, times?: number): Promise<void>;
  /** Presses anything at all. */
  on(target: Locator): Promise<void>;
  /** Presses keys on something. */
  keys(target: Locator, ...keys: string[]): Promise<void>;
  /** Presses a slider's track where a value is, as a share of its length. */
  track(name: string, share: number): Promise<void>;
  until(name: string, value: number): Promise<void>;
  /** Picks up a day of the data plot with one press and sets it down with another, at shares of the plot's width and height. */
  carry(name: string, x: number, y: number): Promise<void>;
}

type Plan = Readonly<Record<Hand, (by: Doer) => Promise<void>>>;

const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

export function hand(page: Page, kind: Hand): Doer {
  const act = async (target: Locator) => {
    if (kind === 'touch') return target.tap();
    if (kind === 'clicks') return target.click();
    await target.focus();
    await page.keyboard.press('Enter');
  };
  return {
    page,
    on: act,
    async press(name, count = 1) {
      for (let i = 0; i < count; i++) await act(button(page, name));
    },
    async keys(target, ...keys) {
      if (kind !== 'keyboard') throw new Error(`${kind} has no keys.`);
      await target.focus();
      for (const key of keys) await page.keyboard.press(key);
    },
    async track(name, share) {
      const target = slider(page, name);
      await target.scrollIntoViewIfNeeded();
      const box = await target.boundingBox();
      if (!box) throw new Error(`The slider ${name} is not to be seen.`);
      // The middle of the thumb travels half a thumb inside the ends.
      const thumb = Math.min(box.height, 28);
      const middle = thumb / 2 + share * (box.width - thumb);
      // The end of a track is its end, however wide the thumb is.
      const position = { x: share === 1 ? box.width - 1 : middle, y: box.height / 2 };
      await (kind === 'touch' ? target.tap({ position }) : target.click({ position }));
    },
    async until(name, value) {
      await page
        .getByRole('status', { name, exact: true })
        .filter({ hasText: new RegExp(`^${value}$`) })
        .waitFor();
    },
    async carry(name, x, y) {
      await act(slider(page, name));
      const plot = page.locator('.landing');
      const box = await plot.boundingBox();
      if (!box) throw new Error('The plot is not to be seen.');
      const position = { x: x * box.width, y: y * box.height };
      await (kind === 'touch' ? plot.tap({ position }) : plot.click({ position }));
    },
  };
}

/** Where a learning rate stands on its slider, which goes from 0.0001 to 0.1 by powers of ten. */
const rateAt = (rate: number): number => (Math.log10(rate) + 4) / 3;

const programEditor = (page: Page): Locator => page.getByRole('textbox', { name: /^The program in/ });
/** A line of the program, from 1. */
const programLine = (page: Page, number: number): Locator =>
  programEditor(page)
    .locator('.cm-line')
    .nth(number - 1);

/** The same presses for the mouse and for a finger. */
const bySingle = (presses: Plan['clicks'], keyboard: Plan['keyboard']): Plan => ({
  keyboard,
  clicks: presses,
  touch: presses,
});

export const PLANS: Readonly<Record<string, Plan>> = {
  'two-dots': bySingle(
    async (by) => {
      await by.press('Increase w', 10);
      await by.press('Decrease b', 20);
    },
    async (by) => {
      await by.keys(slider(by.page, 'w'), ...times(10, 'ArrowUp'));
      await by.keys(slider(by.page, 'b'), ...times(20, 'ArrowDown'));
    },
  ),
  'under-one': bySingle(
    async (by) => {
      await by.press('Increase w', 9);
      await by.press('Decrease b', 5);
    },
    async (by) => {
      await by.keys(slider(by.page, 'Tilt the line'), ...times(9, 'ArrowUp'));
      await by.keys(slider(by.page, 'Lift the line'), ...times(5, 'ArrowDown'));
    },
  ),
  'six-points': bySingle(
    (by) => by.press('Draw a random line', 6),
    async (by) => {
      await by.press('Draw a random line', 4);
      await by.keys(slider(by.page, 'w'), 'ArrowRight');
      await by.press('Plot this line');
    },
  ),
  twins: bySingle(
    async (by) => {
      await by.press('Decrease b', 33);
      await by.press('Plot this line');
    },
    (by) => by.keys(slider(by.page, 'b'), ...times(33, 'ArrowLeft')),
  ),
  'four-stages': bySingle(
    (by) => by.press('smooth'),
    (by) => by.keys(slider(by.page, 'Stage of the bowl'), 'End'),
  ),
  'lowest-corner': bySingle(
    async (by) => {
      await by.press('Decrease w', 20);
      await by.press('Increase b', 30);
    },
    (by) =>
      by.keys(
        slider(by.page, 'Ball on the bowl: arrow keys move it'),
        ...times(2, 'ArrowLeft'),
        ...times(3, 'ArrowUp'),
      ),
  ),
  'shrink-the-nudge': bySingle(
    (by) => by.on(by.page.locator('label').filter({ hasText: /^0\.001$/ })),
    (by) => by.keys(by.page.getByRole('radio', { name: '0.5', exact: true }), ...times(3, 'ArrowRight')),
  ),
  level: bySingle(
    (by) => by.press('Increase w', 21),
    (by) => by.keys(slider(by.page, 'Ball on the slice'), ...times(21, 'ArrowRight')),
  ),
  'one-good-step': bySingle(
    async (by) => {
      // On a phone the thumb covers the place: a tap on the thumb takes hold of it, and moves nothing.
      await by.track('Learning rate', rateAt(0.001));
      await by.track('Learning rate', rateAt(0.021));
      await by.press('Step');
      await by.until('steps taken', 1);
    },
    async (by) => {
      await by.keys(slider(by.page, 'Learning rate'), ...times(10, 'ArrowRight'));
      await by.press('Step');
    },
  ),
  uphill: bySingle(
    async (by) => {
      await by.press('Flip the sign');
      await by.press('Step');
    },
    async (by) => {
      await by.press('Flip the sign');
      await by.keys(by.page.getByRole('region', { name: 'Stage', exact: true }), 'ArrowRight');
    },
  ),
  'first-under-2': bySingle(
    async (by) => {
      await by.press('Reset');
      await by.press('Step', 4);
    },
    (by) => by.keys(slider(by.page, 'Timeline'), 'Home', ...times(4, 'ArrowRight')),
  ),
  // The end of the timeline, one step past it, which makes it twice as long, and so on.
  train: bySingle(
    async (by) => {
      const done = by.page.locator('[data-try="train"][data-done="true"]');
      for (let i = 0; i < 12; i++) {
        await by.track('Timeline', 1);
        if ((await done.count()) > 0) return;
        await by.press('Step');
      }
    },
    async (by) => {
      await by.keys(by.page.getByLabel('Speed'), 'End');
      await by.keys(by.page.getByRole('region', { name: 'Stage', exact: true }), ' ');
    },
  ),
  'run-it': bySingle(
    (by) => by.press('Run'),
    (by) => by.keys(programEditor(by.page), 'Control+Enter'),
  ),
  // Where there are no keys to type with there is a keyboard on the screen: a line is pressed, and the letters come.
  'match-the-path': bySingle(
    async (by) => {
      await by.on(programLine(by.page, 6));
      await by.page.keyboard.press('End');
      await by.page.keyboard.press('Backspace');
      await by.page.keyboard.insertText('4');
      await by.press('Run');
    },
    async (by) => {
      await by.keys(
        programEditor(by.page),
        'Control+Home',
        ...times(5, 'ArrowDown'),
        'End',
        'Backspace',
        '4',
      );
      await by.page.keyboard.press('Control+Enter');
    },
  ),
  'write-the-step': bySingle(
    async (by) => {
      await by.on(programLine(by.page, 23));
      await by.page.keyboard.press('End');
      await by.page.keyboard.press('Shift+Home');
      await by.page.keyboard.insertText('b = b - learning_rate * up_b');
      await by.press('Run');
    },
    async (by) => {
      await by.keys(programEditor(by.page), 'Control+End', ...times(5, 'ArrowUp'), 'End', 'Shift+Home');
      await by.page.keyboard.type('b = b - learning_rate * up_b');
      await by.page.keyboard.press('Control+Enter');
    },
  ),
  'fewest-steps': bySingle(
    async (by) => {
      await by.track('Learning rate', rateAt(0.03));
      await by.press('Step', 14);
    },
    async (by) => {
      await by.keys(slider(by.page, 'Learning rate'), ...times(20, 'ArrowUp'));
      await by.press('Step', 12);
    },
  ),
  'first-growl': bySingle(
    async (by) => {
      // From 1 pat down to −1.6: by tenths, as the button − goes.
      await by.press('Decrease pats in', 26);
    },
    async (by) => {
      await by.keys(slider(by.page, 'pats in'), ...times(26, 'ArrowDown'));
    },
  ),
  'part-by-five': bySingle(
    async (by) => {
      await by.track('pats in', 17.5 / 24);
    },
    async (by) => {
      await by.keys(slider(by.page, 'pats in'), 'End');
    },
  ),
  // To 2.1 wags at 6 pats; the plot goes from 0 to 8 and from −2 to 10.
  'level-by-one-day': bySingle(
    (by) => by.carry('Day 4', 6 / 8, (10 - 2.1) / 12),
    (by) => by.keys(slider(by.page, 'Day 4'), ...times(49, 'ArrowDown')),
  ),
  // To 3 wags at 2 pats; the plot goes from 0 to 7 and from −2 to 9.
  'one-line-both-ways': bySingle(
    (by) => by.carry('Day 2', 2 / 7, (9 - 3) / 11),
    (by) => by.keys(slider(by.page, 'Day 2'), ...times(10, 'ArrowDown')),
  ),
};

/** What is typed into a prediction besides the numbers that its replies name, so that each reply is heard. */
export const GUESSES: Readonly<Record<string, readonly string[]>> = {
  'twenty-pats': ['30', '12,5', '3'],
};

/** Where flags are put on the map, as shares of its width and of its height from the top, so that each reply is heard. */
export const SPOTS: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  'near-the-edge': (
    [
      [2.4, 2.5],
      [0.9, 1.5],
      [-0.5, 1],
      [-0.6, 6],
      [4, 3],
      [0.45, 8],
    ] as const
  ).map(([w, b]) => [(w + 5) / 12, (18 - b) / 32] as const),
};

/** Keys that take the flag from the ball to the right place. */
export const FLAG_KEYS: Readonly<Record<string, readonly string[]>> = {
  'near-the-edge': [...times(35, 'ArrowRight'), ...times(4, 'ArrowUp')],
};
