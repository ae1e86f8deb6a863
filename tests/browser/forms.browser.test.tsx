// Words that say where something is, and what a hand does, say what is true in the layout and for the hand that is there.
import { readFileSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Hand } from '../../src/lessons/vocabulary/rare/Hand.tsx';
import { Where } from '../../src/lessons/vocabulary/rare/Where.tsx';
import { type AppOptions, openApp } from './harness.ts';

const SHEETS = ['src/app/lessonNarrow.css', 'src/lessons/vocabulary/rare/forms.css'];

const text = (
  <main className="lesson">
    <p className="reading">
      <Hand touch="Tap">Click</Hand>, and read the table{' '}
      <Where narrow="above" still="on this page">
        below
      </Where>
      : <Where narrow={<Hand touch="a finger">a mouse</Hand>}>anything</Where>.
    </p>
  </main>
);

const phone = { width: 390, height: 844 };
const cases: readonly [string, AppOptions, string][] = [
  ['at a desk', {}, 'Click, and read the table below: anything.'],
  ['on a phone', { touch: true }, 'Tap, and read the table above: a finger.'],
  [
    'on a phone on its side',
    { touch: true, viewport: { width: 844, height: 390 } },
    'Tap, and read the table below: anything.',
  ],
  ['in a narrow window', { viewport: phone }, 'Click, and read the table above: a mouse.'],
  [
    'on a phone without scripts',
    { touch: true, javaScript: false },
    'Click, and read the table on this page: anything.',
  ],
];

test.each(cases)('words for a place and for a hand, %s', async (_where, options, said) => {
  const page = await openApp(options);
  // A page without our policy, which would refuse the style.
  await page.goto('about:blank');
  await page.setContent(
    `<meta name="viewport" content="width=device-width"><style>${SHEETS.map((file) => readFileSync(file, 'utf8')).join('')}</style>${renderToStaticMarkup(text)}`,
  );
  const read = page.getByRole('paragraph');
  expect(await read.innerText()).toBe(said);
  // Who listens hears the same, once.
  expect(await page.getByRole('main').ariaSnapshot()).toContain(`paragraph: "${said}"`);
  await page.emulateMedia({ media: 'print' });
  expect(await read.innerText()).toBe('Click, and read the table on this page: anything.');
});
