/** Bowl, map and slice of a cost that is no line's: two of four parameters, by their own names, words, colors and numbers. */
import { readFileSync } from 'node:fs';
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ContourMap } from '../../src/views/contourMap/ContourMap.tsx';
import { BowlStill } from '../../src/views/costBowl/BowlStill.tsx';
import { CostBowl } from '../../src/views/costBowl/CostBowl.tsx';
import { describeBowl } from '../../src/views/costBowl/describe.ts';
import { drawing } from '../../src/views/costBowl/drawing.ts';
import { walked } from '../../src/views/costBowl/handleBall.ts';
import { click } from '../../src/views/costBowl/handlePointers.ts';
import { bowlScene } from '../../src/views/costBowl/scene.ts';
import { SlopeSlice } from '../../src/views/slopeSlice/SlopeSlice.tsx';
import { StageContext } from '../../src/views/stageContext.ts';
import { Nudge } from '../../src/views/stageControls/Nudge.tsx';
import { type FourState, fourStage } from './otherFloor.ts';
import '../../src/views/rain/showRain.ts';
import '../../src/views/costBowl/drawMeanings.ts';

const options = { arrows: 'both', surface: true, compact: false } as const;
const size = { width: 920, height: 560 };
const above = { azimuth: 0, elevation: Math.PI / 2, zoom: 1 };

const shown = (figure: ReactNode, state: Partial<FourState> = {}) =>
  renderToString(<StageContext value={fourStage(state)}>{figure}</StageContext>);

/** The line's own letters, standing alone in what is read or seen. */
const LETTERS = />\s*[wb]\s*<|(?<![\w₂₄-])[wb](?![\w₂₄-])/;
const said = (html: string) =>
  (html.match(/>[^<]+<|aria-[\w]+="[^"]*"/g) ?? [])
    .map((text) => text.replace(/^aria-\w+=/, ''))
    .filter((text) => !text.includes('«') && !text.includes('_R_'))
    .join('\n');

describe('the bowl over two of four parameters', () => {
  const texts = (state: Partial<FourState> = {}) =>
    drawing(bowlScene(fourStage(state).get(), options, size)).labels;

  it('says where the ball is, and the slopes, by the names of the two', () => {
    expect(describeBowl(fourStage().get(), options)).toBe(
      'A surface over a floor with bathrooms from −5 to 11 and area from −5 to 25; height is the cost, up to 120. ' +
        'The ball is at bathrooms 5, area 4, cost 35. Arrows point uphill: slope along bathrooms 8, uphill toward more bathrooms; ' +
        'slope along area −6, uphill toward less area. The gradient, (8, −6), points straight uphill, toward more bathrooms and toward less area. ' +
        'The next step, dashed, goes downhill, to bathrooms 4, area 4.75. ' +
        'The bottom is at bathrooms 3, area 10, cost 9.',
    );
  });
  it('says a slice, a guess, races and a rain', () => {
    const at = (state: Partial<FourState>) => describeBowl(fourStage(state).get(), options);
    expect(at({ slice: 'w₄' })).toContain('An upright slice along area, with bathrooms held at 5.');
    expect(at({ guess: { at: [4.25, 9.5], open: false } })).toContain(
      'A flag marks your guess: bathrooms 4.25, area 9.5.',
    );
    // After a step of 0.125 the second is 5 − 0.125 · 8 = 4, the fourth 4 + 0.125 · 6 = 4.75; of 0.25: 3 and 5.5.
    expect(at({ rates: [0.125, 0.25], cursor: 1 })).toContain('bathrooms 4, area 4.75, cost');
    expect(at({ rates: [0.125, 0.25], cursor: 1 })).toContain('bathrooms 3, area 5.5, cost');
    expect(
      at({
        drops: [
          [1, 4, -2, 12],
          [1, 4, -2, 12],
        ],
      }),
    ).toContain('2 more balls: 2 near (4, 12).');
    expect(at({ rise: 0 })).toContain('A flat grid of whole numbers bathrooms and area.');
  });
  it('writes the names, and what they are per, in the colors of the two', () => {
    const labels = texts();
    const named = labels.filter(({ kind }) => kind === 'name').map(({ text, tone }) => [text, tone]);
    expect(named).toEqual([
      ['w₂', 'tone-second'],
      ['w₄', 'tone-fourth'],
    ]);
    expect(labels.filter(({ kind }) => kind === 'column')).toEqual([]);
    const slopes = labels.filter(({ kind }) => kind === 'slope').map(({ text, tone }) => [text, tone]);
    expect(slopes).toEqual([
      ['w₂: uphill, slope 8', 'tone-second'],
      ['w₄: uphill, slope −6', 'tone-fourth'],
    ]);
    expect(labels.find(({ kind }) => kind === 'says')?.text).toBe('w₄ per 100 m²');
  });
  it('draws the way along the two, and the lines in their colors', () => {
    const html = shown(<BowlStill arrows="slopes" />, { cursor: 3, slice: 'w₂' });
    expect(html).toMatch(/data-layer="axis0" class="bowl-line bowl-axis0 tone-second"/);
    expect(html).toMatch(/data-layer="slope1" class="bowl-line bowl-slope1 tone-fourth"/);
    expect(html).toMatch(/class="bowl-space tone-second bowl-picture"/);
    const drawn = (state: Partial<FourState>) => drawing(bowlScene(fourStage(state).get(), options, size));
    expect(drawn({ cursor: 3 }).layers['path']).not.toBe('');
    expect(drawn({ cursor: 0 }).layers['path']).toBe('');
  });
  it('is a slider that says both, and a hand moves the two and nothing else', () => {
    expect(shown(<CostBowl />)).toContain('aria-valuetext="bathrooms 5, area 4, cost 35"');
    const stage = fourStage({ camera: above });
    const scene = bowlScene(stage.get(), options, size);
    click(stage, scene, scene.view.project(scene.space.onSurface(6, 12)));
    const { from } = stage.getState();
    expect(from.map((value) => Math.round(10 * value) / 10)).toEqual([2, 6, -1, 12]);
    expect(walked(bowlScene(fourStage().get(), options, size), 'ArrowUp', false)).toEqual([5, 4.1]);
  });
});

describe('the map over two of four parameters', () => {
  const map = (state: Partial<FourState> = {}) =>
    shown(<ContourMap size="main" arrows="both" showBottom />, state);

  it('says the places and slopes by their names, and first what an area is per', () => {
    expect(map()).toContain(
      'Areas count by 100 m². The ball stands at bathrooms = 5, area = 4, where the cost is 35.',
    );
    expect(map()).toContain(
      'slope along bathrooms 8, uphill toward more bathrooms; slope along area −6, uphill toward less area.',
    );
    expect(map()).toContain('The bottom is at bathrooms = 3, area = 10, cost 9.');
    expect(map({ slice: 'w₂' })).toContain('A slice runs along bathrooms, holding area = 4.');
    expect(map({ rates: [0.125], cursor: 1 })).toContain('at bathrooms = 4, area = 4.75');
  });
  it('writes the names beside its axes in their colors', () => {
    expect(map()).toMatch(/<text class="axis-name name-parameter tone-second"[^>]*>w₂</);
    expect(map()).toMatch(/<text class="axis-name name-parameter tone-fourth"[^>]*>w₄ per 100 m²</);
    expect(map()).toMatch(/class="arrow-label tone-fourth haloed"[^>]*>w₄: uphill, slope −6</);
    expect(map({ slice: 'w₄' })).toMatch(/class="slice tone-fourth"/);
  });
  it('has a ball that says both, and a path', () => {
    expect(map()).toContain('aria-valuetext="bathrooms = 5, area = 4, cost 35"');
    expect(map({ cursor: 4 })).toMatch(/class="path-line" d="M[^"]+L/);
  });
});

describe('the slice over two of four parameters', () => {
  it('goes along the first until another is chosen, and says both', () => {
    expect(shown(<SlopeSlice />)).toContain(
      'The bowl cut upright along bathrooms, with area held at 4: a parabola of cost against bathrooms. The ball is at bathrooms 5, cost 35; the tangent there has slope 8, uphill toward more bathrooms.',
    );
    const html = shown(<SlopeSlice />, { slice: 'w₄', nudge: 0.1 });
    expect(html).toContain(
      'The ball is at area 4, cost 35; the tangent there has slope −6, uphill toward less area.',
    );
    expect(html).toMatch(/slope-slice-main tone-fourth/);
    expect(html).toMatch(/slice-letter of-axis"[^>]*>w₄</);
    expect(html).toMatch(/slice-letter of-other tone-second"[^>]*>w₂</);
    expect(html).toMatch(/aria-label="Along bathrooms"[^>]*>w₂</);
  });
  it('is nudged by name', () => {
    expect(shown(<Nudge />, { slice: 'w₄' })).toContain('aria-label="Nudge area by"');
  });
});

it('none of them says a letter of the line', () => {
  const figures = [
    <CostBowl key="bowl" arrows="both" />,
    <ContourMap key="map" size="main" arrows="both" showBottom />,
    <SlopeSlice key="slice" />,
    <Nudge key="nudge" />,
  ];
  for (const state of [
    { slice: 'w₂', cursor: 2 },
    { rates: [0.1, 0.2], guess: { at: [1, 2], open: true } as const },
  ])
    for (const figure of figures) {
      const html = shown(figure, state);
      expect(html).not.toMatch(/ style=|NaN|Infinity|undefined/);
      expect(said(html)).not.toMatch(LETTERS);
    }
});

const SHEETS = [
  'costBowl/costBowl',
  'contourMap/contourMap',
  'slopeSlice/slopeSlice',
  'slopeSlice/sliceToggle',
  'axes/axes',
];
it.each(SHEETS)('%s.css asks for no letter of the line', (name) => {
  const sheet = readFileSync(new URL(`../../src/views/${name}.css`, import.meta.url), 'utf8');
  expect(sheet.match(/[-\w]*(?<!--race)-[wb](?![a-z])[-\w]*|(axis|slope)[WB]\b|="[wb]"/g)).toBeNull();
});
