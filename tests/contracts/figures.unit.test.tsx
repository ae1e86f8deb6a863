// What every figure keeps, found by its folder, over every kind of stage that it can see.
import { readdirSync } from 'node:fs';
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadDrawings } from '../../src/app/paper/drawings.ts';
import { StillFigure } from '../../src/app/paper/StillFigure.tsx';
import { FigureOf } from '../../src/lessons/stage/FigureOf.tsx';
import { figurePiece, loadPieces } from '../../src/lessons/stage/pieces.ts';
import { KIND_NAMES, kindOf, loadKind, seenAs, stageOf } from '../../src/run/kinds/kinds.ts';
import type { FigureFile } from '../../src/views/figureFile.ts';
import { StageContext } from '../../src/views/stageContext.ts';

const FIGURES = import.meta.glob<{ figure: FigureFile }>('../../src/views/*/figure.tsx', { eager: true });
const NAMES = Object.keys(FIGURES).map((path) => path.split('/').at(-2) as string);
await Promise.all(KIND_NAMES.map(loadKind));

const canSee = (kind: string, sees: string) =>
  sees === 'timed' || sees === kind || sees in kindOf({ kind }).facets;

/** What the description of a figure says, which its `aria-describedby` names. */
function saidIn(html: string): string {
  const id = /aria-describedby="([^"]+)"/.exec(html)?.[1] ?? '';
  return html.split(`id="${id}"`)[1]?.match(/>([^<]*)</)?.[1] ?? '';
}

/** Every figure, on the first kind that it can see. */
const stages = Object.values(FIGURES).flatMap(({ figure: { sees } }, index) => {
  const kind = KIND_NAMES.find((one) => canSee(one, sees));
  return kind === undefined ? [] : [{ kind, show: NAMES[index] as string }];
});
await loadPieces(stages);
await loadDrawings(stages);

const BROKEN = / style=|\bNaN\b|\bundefined\b|\[object/;

it('finds the figures by their folders', () => {
  expect(NAMES).toContain('costBowl');
  expect(NAMES.length).toBeGreaterThan(8);
});

describe.each(NAMES)('the figure %s', (name) => {
  const { title, sees } = figurePiece(name);
  const kinds = KIND_NAMES.filter((kind) => canSee(kind, sees));

  it('has a title, and sees what a kind of stage has', () => {
    expect(title.trim()).not.toBe('');
    expect(kinds).not.toEqual([]);
  });

  it.each(kinds)('shows a stage of the kind %s as it is at first, and says what it shows', (kind) => {
    const layout = { kind, show: name };
    for (const size of ['main', 'beside'] as const) {
      const html = renderToString(
        <StageContext value={stageOf(layout)}>
          <FigureOf name={name} layout={layout} size={size} />
        </StageContext>,
      );
      expect(html).toMatch(/<figure[^>]* aria-label="[^"]{3,}"/);
      expect(saidIn(html)).toMatch(/\w+ \w+/);
      if (size === 'beside') expect(html).toContain(title);
      expect(html).not.toMatch(BROKEN);
    }
  });

  it.each(kinds)('stands on paper over the kind %s', (kind) => {
    const layout = { kind, show: name };
    const html = renderToString(
      <StageContext value={stageOf(layout)}>
        <StillFigure name={name} layout={layout} width="half" />
      </StageContext>,
    );
    expect(html).toMatch(/aria-label="[^"]{3,}"/);
    expect(html).not.toMatch(BROKEN);
    expect(html).not.toMatch(/<canvas|<textarea|contenteditable/);
  });

  it.each(KIND_NAMES.filter((kind) => !kinds.includes(kind)))(
    'cannot be shown on the kind %s: a lesson that does fails the build, in a sentence',
    async (kind) => {
      const stage = stageOf({ kind });
      expect(() => seenAs(stage, { kind }, sees)).toThrow(
        `of the kind '${kind}' cannot be seen as '${sees}'`,
      );
      await expect(loadPieces([{ kind, show: name }])).rejects.toThrow(`The figure ${name} stands where`);
    },
  );
});

it('keeps words only of kinds that there are', () => {
  const folders = readdirSync('src/lessons/kinds', { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  );
  expect(folders.length).toBeGreaterThan(0);
  for (const { name } of folders) expect(KIND_NAMES).toContain(name);
});
