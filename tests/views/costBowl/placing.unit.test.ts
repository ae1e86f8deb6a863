import { describe, expect, it } from 'vitest';
import himmelblau from '../../../src/core/surfaces/himmelblau.ts';
import { walked } from '../../../src/views/costBowl/handleBall.ts';
import { click } from '../../../src/views/costBowl/handlePointers.ts';
import { bowlScene } from '../../../src/views/costBowl/scene.ts';
import { groundStage, terrainOf } from '../terrain/groundStage.ts';
import '../../../src/views/terrain/showTerrains.ts';

const ground = terrainOf(himmelblau);
const above = { azimuth: 0, elevation: Math.PI / 2, zoom: 1 };
const size = { width: 920, height: 560 };
const options = { arrows: 'none', surface: true, compact: false } as const;

function press(races: readonly (readonly [number, number])[], placeWhileRacing: boolean) {
  const stage = groundStage({ ground, state: { start: [0, 0], camera: above }, races });
  const scene = bowlScene(stage.get(), { ...options, placeWhileRacing }, size);
  click(stage, scene, scene.view.project(scene.space.onSurface(-3, 2)));
  return stage.getState().start.map((value) => Math.round(10 * value) / 10);
}

describe('a press on the bowl of a terrain', () => {
  it('puts the ball there', () => {
    expect(press([], false)).toEqual([-3, 2]);
  });
  it('leaves a race alone, unless it is asked to move its start', () => {
    expect(
      press(
        [
          [0, 0],
          [1, 1],
        ],
        false,
      ),
    ).toEqual([0, 0]);
    expect(
      press(
        [
          [0, 0],
          [1, 1],
        ],
        true,
      ),
    ).toEqual([-3, 2]);
  });
});

describe('the ball of a terrain, by keys', () => {
  const at = (start: readonly [number, number]) =>
    bowlScene(groundStage({ ground, state: { start } }).get(), options, size);
  it('walks by a tenth of a window of ten, finely by a hundredth', () => {
    expect(walked(at([1, -2]), 'ArrowRight', false)).toEqual([1.1, -2]);
    expect(walked(at([1, -2]), 'ArrowUp', true)).toEqual([1, -1.99]);
  });
  it('does not walk out of the window or over the cut, but comes back from there', () => {
    expect(walked(at([-5, -2.5]), 'ArrowLeft', false)).toBeNull();
    expect(walked(at([3, 4.4]), 'ArrowUp', false)).toBeNull();
    expect(walked(at([3, 4.9]), 'ArrowDown', false)).toEqual([3, 4.8]);
    expect(walked(at([3, 4.9]), 'ArrowUp', false)).toBeNull();
  });
});
