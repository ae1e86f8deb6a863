import { describe, expect, test } from 'vitest';
import { coarsePath } from '../../src/app/coarsePath.ts';
import { lightStill, takeStills } from '../../src/app/stills.ts';

describe('a path in whole units', () => {
  test.each([
    ['M10.4 20.6L30.2 20.4', 'M10 21l20-1'],
    // Each place is rounded by itself: what is lost does not add up along the way.
    ['M0 0l.4 .4 .4 .4 .4 .4', 'M0 0h0l1 1'],
    ['M1.2 3h0m4.6 0h0', 'M1 3h0m5 0h0'],
    ['M8.4 26.6h37v54.6h-37zM48.5 26.6h37v54.6h-37z', 'M8 27h37v54h-37zm41 0h37v54h-37z'],
    ['M1 2C3.4 4.4 5 6 7 8z', 'M1 2c2 2 4 4 6 6z'],
    ['M10 10.4a4.25 4.25 0 1 0 8.5 0', 'M10 10a4.3 4.3 0 1 0 9 0'],
    // Other commands, and what is no path, are left alone.
    ['M0 .4Q1.4 1.4 2 2', 'M0 .4Q1.4 1.4 2 2'],
  ])('%s', (d, written) => expect(coarsePath(d)).toBe(written));
});

const drawn = (inside: string) => `<svg viewBox="0 0 920 560">${inside}</svg>`;

describe('a picture without scripts', () => {
  test('has whole places, and nothing for hands', () => {
    const still = drawn(
      '<g role="slider" tabindex="0" aria-valuenow="3"><rect class="hit" x="1"></rect><circle class="step-dot" cx="8.6" r="5"></circle></g><g><text class="a"></text><path class="b" d=""></path></g><path class="c" d="M.6 0h.8"></path>',
    );
    expect(lightStill(still)).toBe(
      drawn('<g><circle class="step-dot" cx="9" r="5"></circle></g><path class="c" d="M1 0h0"></path>'),
    );
  });

  test('has its icons as they are: they are small', () => {
    const icon = '<svg viewBox="0 0 24 24"><path d="M.6 0h.8"></path></svg>';
    expect(lightStill(icon)).toBe(icon);
  });
});

describe('the pictures of a page', () => {
  const step = (inside: string) => `<p>Words.</p><noscript>${inside}</noscript>`;
  const still = (inside: string) =>
    `<div class="still"><figure class="figure" aria-label="Jump &amp; walk"><div>${inside}</div></figure></div>`;
  const live = drawn('<path d="M.6 0h.8"></path>');

  test('leave it where they are drawn, each for a frame that says whose it is', () => {
    const { html, stills } = takeStills(step(still(live)) + step(still(drawn(''))), 'lessons/one/');
    expect(stills).toEqual([
      {
        file: 'lessons/one/stills/1.html',
        title: 'Step 1 of 2: Jump &amp; walk',
        html: still(drawn('<path d="M1 0h0"></path>')),
      },
      { file: 'lessons/one/stills/2.html', title: 'Step 2 of 2: Jump &amp; walk', html: still(drawn('')) },
    ]);
    expect(html).toBe(
      stills
        .map(({ title, file }) => step(`<iframe class="still" title="${title}" src="./${file}"></iframe>`))
        .join(''),
    );
  });

  test('are numbered by step, and stay where they are text', () => {
    const text = step(still('<pre>print(1)</pre><svg viewBox="0 0 16 16"></svg>'));
    const { html, stills } = takeStills(text + step(still(live)), 'lessons/one/');
    expect(stills.map(({ file }) => file)).toEqual(['lessons/one/stills/2.html']);
    expect(html.startsWith(text)).toBe(true);
  });

  test('are all that is changed: the browser takes the rest over as it is', () => {
    const page = `${live}<noscript><p class="onward">On</p></noscript>`;
    expect(takeStills(page, 'lessons/one/')).toEqual({ html: page, stills: [] });
  });
});
