import { renderToString } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { withBefore } from '../../../src/lessons/vocabulary/withBefore.ts';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StagePatch } from '../../../src/run/kinds/line/state.ts';
import { DataPlot } from '../../../src/views/dataPlot/DataPlot.tsx';
import * as away from '../../../src/views/dataPlot/late/away.tsx';
import * as before from '../../../src/views/dataPlot/late/before.tsx';
import { movedLine, movedPoints, movedSquares, riseAt } from '../../../src/views/dataPlot/late/compared.ts';
import { MissSquares } from '../../../src/views/dataPlot/MissSquares.tsx';
import { outside } from '../../../src/views/dataPlot/plotWindow.ts';
import { StageContext } from '../../../src/views/stageContext.ts';

function answered(state: StagePatch, reveal: StagePatch) {
  const stage = createStage(state);
  stage.replace(withBefore(reveal as Record<string, unknown>, stage.get() as never));
  return stage;
}
const html = (
  stage: ReturnType<typeof createStage>,
  misses: 'none' | 'squares',
  size: 'main' | 'beside' = 'main',
) =>
  renderToString(
    <StageContext.Provider value={stage}>
      <DataPlot size={size} misses={misses} Squares={MissSquares} layers={[before, away]} />
    </StageContext.Provider>,
  );

describe('what an answer has changed, on the plot', () => {
  const tilted = answered({ start: [0, 1] }, { start: [1, 1], lit: 2 });
  const doubled = answered({ start: [1, 1] }, { data: { x: [1, 2, 4], y: [2, 5, 5] }, lit: 1 });

  test('is how far the line rose at the day that is lit', () => {
    expect(riseAt(tilted.get())).toEqual({ x: 4, from: 1, to: 5 });
    expect(html(tilted, 'none')).toContain('>+4<');
    expect(before.describe(tilted.get(), 'none')).toContain('At 4 pats it went from 1 to 5, a change of +4.');
  });
  test('is the old line beside the new one, by name', () => {
    expect(movedLine(tilted.get())).toMatchObject({ w: 0, b: 1 });
    expect(movedLine(doubled.get())).toBeNull();
    expect(before.describe(tilted.get(), 'none')).toContain('w = 0 and b = 1, cost 26.');
  });
  test('is where a point was, and its old square inside the new one', () => {
    expect(movedPoints(doubled.get())).toEqual([{ index: 1, from: [2, 4], to: [2, 5] }]);
    expect(movedSquares(doubled.get())?.terms.map(({ square }) => square)).toEqual([0, 1, 0]);
    const drawn = html(doubled, 'squares');
    const [, side = ''] = /class="before-squares" d="M[^M]*M[\d.]+ [\d.]+h([\d.]+)v/.exec(drawn) ?? [];
    const widths = [...drawn.matchAll(/class="square-area"[^>]*? width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths[1]).toBeCloseTo(2 * Number(side), 1);
    expect(drawn).toContain('>before: 1<');
    expect(before.describe(doubled.get(), 'squares')).toContain(
      'The square of Day 2 was 1, a miss of −1, drawn dashed; it is 4 now.',
    );
  });
  test('is the old total beside the new one', () => {
    const drawn = html(answered({ start: [2, 0] }, { start: [1, 0] }), 'squares');
    expect(drawn).toContain('>before: 9<');
    expect(drawn).toContain('>total area 6<');
  });
  test('is nothing once a hand has moved the line', () => {
    const moved = answered({ start: [0, 1] }, { start: [1, 1], lit: 2 });
    moved.place(1, 2);
    expect(before.describe(moved.get(), 'none')).toBe('');
    expect(riseAt(moved.get())).toBeNull();
  });
});

describe('a line that runs outside the plot', () => {
  const far = createStage({ start: [6, 15] });

  test('is told by the edge that it left by', () => {
    const window = { x: [0, 5], y: [-5, 10] } as const;
    expect(outside(window, { w: 6, b: 15 })).toBe(1);
    expect(outside(window, { w: -3, b: -10 })).toBe(-1);
    expect(outside(window, { w: 6, b: -6 })).toBe(0);
    expect(outside(window, { w: 2, b: 1 })).toBe(0);
  });
  test('says there where it is at the first day and at the last', () => {
    expect(html(far, 'squares')).toContain('>↑ line: 21 to 39<');
    expect(away.describe(far.get())).toContain('above the plot');
    expect(away.describe(createStage({ start: [2, 1] }).get())).toBe('');
  });
  test('has sides with their sums in place of squares larger than the plot', () => {
    const drawn = html(far, 'squares', 'beside');
    const widths = [...drawn.matchAll(/class="square-area"[^>]*? width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toEqual([0, 0, 0]);
    for (const sum of ['(+19)² = 361', '(+23)² = 529', '(+34)² = 1156']) expect(drawn).toContain(sum);
  });
});
