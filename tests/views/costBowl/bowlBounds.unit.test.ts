import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../../../src/run/kinds/line/state.ts';
import { CLOSEST } from '../../../src/views/costBowl/bowlView.ts';
import { type Drawing, drawing } from '../../../src/views/costBowl/drawing.ts';
import { bowlScene } from '../../../src/views/costBowl/scene.ts';

const SIZE = { width: 920, height: 560 };

const drawn = (patch: Partial<StageState>): Drawing =>
  drawing(
    bowlScene(
      snapshot({ ...DEFAULT_STAGE, ...patch }),
      { arrows: 'both', surface: true, compact: false },
      SIZE,
    ),
  );

/** How far from the upper left corner any path goes, by its own relative commands. */
function farthest({ layers }: Drawing): number {
  let most = 0;
  for (const path of Object.values(layers)) {
    let [x, y] = [0, 0];
    for (const [, command, numbers = ''] of path.matchAll(/([Ml])([^MLlhz]*)/g)) {
      const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
      for (let i = 0; i + 1 < values.length; i += 2) {
        const [across, down] = [values[i] as number, values[i + 1] as number];
        [x, y] = command === 'M' ? [across, down] : [x + across, y + down];
        most = Math.max(most, Math.abs(x), Math.abs(y));
      }
    }
  }
  return most;
}

/** A program's path at a rate, on another stage. */
function codeAt(learningRate: number, steps: number): Partial<StageState> {
  const { run } = snapshot({ ...DEFAULT_STAGE, learningRate, cursor: steps });
  const at = Array.from({ length: run.steps + 1 }, (_, i) => i);
  const [w, b] = [at.map((i) => run.w[i] as number), at.map((i) => run.b[i] as number)];
  const path = { at, parameters: [w, b], count: at.length, brokenAt: null };
  return { code: { language: 'python', texts: {}, learningRate: null, blanks: 0, path } };
}

describe('the paths of the bowl', () => {
  it.each([0.02, 0.05, 0.3, 1])('at a rate of %f stay as near as the bowl can be brought', (rate) => {
    for (const [elevation, zoom] of [
      [0.5, 1],
      [0.06, CLOSEST],
      [1.57, CLOSEST],
    ] as const) {
      const patch = { camera: { azimuth: 0.6, elevation, zoom }, slice: 'w' as const };
      for (const run of [{ learningRate: rate, cursor: 24 }, { rates: [rate], cursor: 24 }, codeAt(rate, 24)])
        expect(farthest(drawn({ ...patch, ...run }))).toBeLessThan(zoom * SIZE.width);
    }
  });
  it('are no longer for a run that rattles for thousands of steps than for one of hundreds', () => {
    const length = (steps: number) => (drawn(codeAt(0.0427, steps)).layers['code'] ?? '').length;
    expect(length(4000)).toBeLessThan(1.2 * length(400));
  });
});
