// What a hand can do to a page (see plans.ts): with keys, with single clicks, with a finger.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { button, output, slider } from './walk.ts';

export type Hand = 'keyboard' | 'clicks' | 'touch';

/** What a plan may ask of a hand. What an act is done to stands first. */
export interface Doer {
  /** Presses a button so many times. */
  press(name: string, times?: number): Promise<void>;
  /** Moves a slider by so many of its steps: by its − and +; by keys on it, or on what stands for it in a figure, which may take longer strides. */
  turn(
    name: string,
    steps: number,
    inFigure?: { name: string; stride?: number; keys?: Arrows },
  ): Promise<void>;
  /** Sets a slider to a share of its length: by a press on its track; by so many presses of a key. */
  slide(name: string, share: number, keys: readonly string[]): Promise<void>;
  /** Goes to the end of a slider: by a button that says so; by its keys. */
  toEnd(name: string, button: string): Promise<void>;
  /** Chooses one of a few. */
  choose(name: string): Promise<void>;
  /** Takes so many steps of the run from its start: by its buttons; by the keys of the timeline. */
  fromStart(steps: number): Promise<void>;
  /** Takes one step and waits until it is taken: by the button; by the stage's own key. */
  step(): Promise<void>;
  /** Runs until a task is done: by the end of the timeline; by playing, as quickly as it goes. */
  playUntilDone(task: string): Promise<void>;
  /** Carries a day of the data plot to shares of the plot's width and height: by two presses; by keys. */
  carry(name: string, to: { x: number; y: number }, keys: readonly string[]): Promise<void>;
  /** Takes the first row of the table in hand, once it is sorted by a column, greatest first. */
  firstRowBy(column: string): Promise<void>;
  /** Writes into a line of the program, from 1: over its last letter, or over all of it. */
  write(line: number, over: 'its last letter' | 'all of it', text: string): Promise<void>;
  /** Runs the program. */
  run(): Promise<void>;
}

/** The keys that make a number more and less. */
interface Arrows {
  readonly more: string;
  readonly less: string;
}

const stage = (page: Page): Locator => page.getByRole('region', { name: 'Stage', exact: true });
const programEditor = (page: Page): Locator => page.getByRole('textbox', { name: /^The program in/ });

export const hand = (page: Page, kind: Hand): Doer =>
  kind === 'keyboard' ? keysOn(page) : pressesOn(page, press(kind));

/** Presses anything at all with a hand. */
export const press =
  (kind: Hand) =>
  async (target: Locator, position?: { x: number; y: number }): Promise<void> => {
    await unfold(target);
    const where = position ? { position } : {};
    if (kind === 'touch') return target.tap(where);
    if (kind === 'clicks') return target.click(where);
    await target.focus();
    await target.page().keyboard.press('Enter');
  };

/** Opens the dock of a phone where what is wanted is folded away in it. */
async function unfold(target: Locator): Promise<void> {
  const handle = target.page().locator('.dock-handle[aria-expanded="false"]');
  if (!(await target.isVisible()) && (await handle.isVisible())) await handle.tap();
}

const sortBy = (page: Page, column: string): Locator => page.locator(`th button[data-key="${column}"]`);

const stepTaken = (page: Page) => output(page, 'steps taken').filter({ hasText: /^1$/ }).waitFor();

export const times = (count: number, key: string): string[] => Array.from({ length: count }, () => key);

const erase = (over: 'its last letter' | 'all of it') => (over === 'all of it' ? 'Shift+Home' : 'Backspace');

async function repeat(count: number, act: () => Promise<void>): Promise<void> {
  for (let i = 0; i < count; i++) await act();
}

function keysOn(page: Page): Doer {
  const onTarget = async (target: Locator, keys: Iterable<string>) => {
    await target.focus();
    for (const key of keys) await page.keyboard.press(key);
  };
  const UP_DOWN: Arrows = { more: 'ArrowUp', less: 'ArrowDown' };
  return {
    press: (name, times = 1) => repeat(times, () => press('keyboard')(button(page, name))),
    async turn(name, steps, { name: inFigure = name, stride = 1, keys = UP_DOWN } = { name }) {
      const key = steps > 0 ? keys.more : keys.less;
      await onTarget(slider(page, inFigure), times(Math.abs(steps) / stride, key));
    },
    slide: (name, _share, keys) => onTarget(slider(page, name), keys),
    toEnd: (name) => onTarget(slider(page, name), ['End']),
    async choose(name) {
      const wanted = page.getByRole('radio', { name, exact: true });
      const group = await wanted.getAttribute('name');
      await page.locator(`input[type="radio"][name="${group}"]:checked`).focus();
      while (!(await wanted.isChecked())) await page.keyboard.press('ArrowRight');
    },
    fromStart: (steps) => onTarget(slider(page, 'Timeline'), ['Home', ...times(steps, 'ArrowRight')]),
    async step() {
      await onTarget(stage(page), ['ArrowRight']);
      await stepTaken(page);
    },
    async playUntilDone() {
      await onTarget(page.getByLabel('Speed'), ['End']);
      await onTarget(stage(page), [' ']);
    },
    carry: (name, _to, keys) => onTarget(slider(page, name), keys),
    async firstRowBy(column) {
      await onTarget(sortBy(page, column), ['Enter']);
      await onTarget(page.locator('.table-row [tabindex="0"]'), ['Control+Home']);
    },
    async write(line, over, text) {
      // The editor may have been asked for a moment ago.
      await programEditor(page).waitFor();
      // A long line in between may be broken, and is several for the arrows. From the end that is nearer.
      const rows = await programEditor(page)
        .locator('.cm-line')
        .evaluateAll((lines) => {
          const heights = lines.map((one) => one.getBoundingClientRect().height);
          return heights.map((height) => Math.round(height / Math.min(...heights)));
        });
      const sum = (some: readonly number[]) => some.reduce((total, one) => total + one, 0);
      const [above, below] = [sum(rows.slice(0, line - 1)), sum(rows.slice(line))];
      const way =
        below < above
          ? ['Control+End', ...times(below, 'ArrowUp')]
          : ['Control+Home', ...times(above, 'ArrowDown')];
      await onTarget(programEditor(page), [...way, 'End', erase(over)]);
      await page.keyboard.type(text);
    },
    run: () => onTarget(programEditor(page), ['Control+Enter']),
  };
}

/** With the mouse and with a finger the same presses. */
function pressesOn(page: Page, on: ReturnType<typeof press>): Doer {
  const pressed: Doer['press'] = (name, times = 1) => repeat(times, () => on(button(page, name)));
  const track = async (name: string, share: number) => {
    const target = slider(page, name);
    // What is folded away cannot be scrolled to.
    await unfold(target);
    await target.scrollIntoViewIfNeeded();
    const box = await boxOf(target);
    // The middle of the thumb travels half a thumb inside the ends; the end of a track is its end, however wide the thumb is.
    const thumb = Math.min(box.height, 28);
    const x = share === 1 ? box.width - 1 : thumb / 2 + share * (box.width - thumb);
    await on(target, { x, y: box.height / 2 });
  };
  return {
    press: pressed,
    turn: (name, steps) => pressed(`${steps > 0 ? 'Increase' : 'Decrease'} ${name}`, Math.abs(steps)),
    async slide(name, share) {
      // The thumb may cover the place: a press on the thumb takes hold of it, and moves nothing. First it goes far away.
      await track(name, share > 0.5 ? 0 : 1);
      await track(name, share);
    },
    toEnd: (_name, end) => pressed(end),
    choose: (name) =>
      on(page.locator('label').filter({ has: page.getByRole('radio', { name, exact: true }) })),
    async fromStart(steps) {
      await pressed('Reset');
      await pressed('Step', steps);
    },
    async step() {
      await pressed('Step');
      await stepTaken(page);
    },
    // The end of the timeline, one step past it, which makes it twice as long, and so on.
    async playUntilDone(task) {
      const done = page.locator(`[data-try="${task}"][data-done="true"]`);
      for (let i = 0; i < 12; i++) {
        await track('Timeline', 1);
        if ((await done.count()) > 0) return;
        await pressed('Step');
      }
    },
    async carry(name, { x, y }) {
      await on(slider(page, name));
      const plot = page.locator('.landing');
      const { width, height } = await boxOf(plot);
      await on(plot, { x: x * width, y: y * height });
    },
    async firstRowBy(column) {
      const tab = button(page, 'The table');
      if (await tab.isVisible()) await on(tab);
      const small = page.getByRole('button', { name: /^The table:/ });
      if (await small.isVisible()) await on(small);
      await on(sortBy(page, column));
      await on(page.locator('.table-row > *').first());
    },
    // Where there are no keys to type with there is a keyboard on the screen: a line is pressed, and the letters come.
    async write(line, over, text) {
      const target = programEditor(page)
        .locator('.cm-line')
        .nth(line - 1);
      await on(target);
      await expect.poll(() => target.evaluate(hasCaret)).toBe(true);
      await page.keyboard.press('End');
      await page.keyboard.press(erase(over));
      await page.keyboard.insertText(text);
    },
    run: () => pressed('Run'),
  };
}

/** Whether the caret stands in a line of the program, which is in a shadow root. Runs in the page. */
function hasCaret(line: Element): boolean {
  const root = line.getRootNode() as ShadowRoot & { getSelection?(): Selection | null };
  const caret = (root.getSelection?.() ?? getSelection())?.anchorNode ?? null;
  return line.contains(caret);
}

async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not to be seen.`);
  return box;
}
