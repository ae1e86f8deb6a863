import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../../../src/run/kinds/line/state.ts';
import { placeLabels } from '../../../src/views/axes/labels.ts';
import { describeBowl } from '../../../src/views/costBowl/describe.ts';
import { drawing } from '../../../src/views/costBowl/drawing.ts';
import { vertices } from '../../../src/views/costBowl/drawLattice.ts';
import { walked } from '../../../src/views/costBowl/handleBall.ts';
import { onFloor } from '../../../src/views/costBowl/hit.ts';
import { type BowlOptions, bowlScene } from '../../../src/views/costBowl/scene.ts';

const plain: BowlOptions = { arrows: 'none', surface: true, compact: false };
const scene = (patch: Partial<StageState> = {}, options: Partial<BowlOptions> = {}) =>
  bowlScene(snapshot({ ...DEFAULT_STAGE, ...patch }), { ...plain, ...options }, { width: 920, height: 560 });
const everything = (patch: Partial<StageState>, options: Partial<BowlOptions> = {}) =>
  JSON.stringify(drawing(scene(patch, options)));

describe('the bowl’s drawing', () => {
  it('labels the slopes with their values', () => {
    const texts = drawing(scene({}, { arrows: 'slopes' })).labels.map(({ text }) => text);
    expect(texts).toContain('w: uphill, slope −88');
    expect(texts).toContain('b: uphill, slope −30');
  });
  it('says that a run has climbed out, and never draws NaN', () => {
    const out = drawing(scene({ learningRate: 0.05, cursor: 24 }));
    expect(out.ball?.out).toBe(true);
    expect(out.labels[0]?.text).toMatch(/^climbed out: cost /);
    for (const patch of [
      { learningRate: 0.05, cursor: 24 },
      { learningRate: 1e6, cursor: 24 },
      { rates: [0.0005, 0.02, 0.042, 0.045], cursor: 24 },
      { slice: 'w' as const },
      { rise: 1.5 },
      { start: [1e9, -1e9] as const },
    ]) {
      expect(everything(patch, { arrows: 'both' })).not.toMatch(/NaN|Infinity/);
    }
  });
  it('stands on the dot that was chosen, however far out, while the grid lies on the floor', () => {
    const flat = scene({ rise: 0, start: [6, 15] });
    const { ball, labels } = drawing(flat);
    const dot = flat.view.project(flat.space.toWorld(6, 15, flat.space.cost.min));
    expect(ball).toMatchObject({ x: dot.x, y: dot.y, out: false });
    expect(labels.map(({ text }) => text).join()).not.toMatch(/climbed|out of/);
    expect(describeBowl(flat.now, plain)).toContain('The ball is at w 6, b 15, cost 2046.');
    expect(describeBowl(flat.now, plain)).not.toMatch(/climbed|left the picture/);
    // A step farther out there is no dot.
    expect(walked(scene({ rise: 0, start: [5, 15] }), 'ArrowRight', false)).toEqual([6, 15]);
    expect(walked(flat, 'ArrowRight', false)).toBeNull();
  });
  it('says of a ball that was put beyond the rim by hand that it is out of the picture, and not that it climbed', () => {
    const put = scene({ start: [6, 15] });
    expect(drawing(put).labels[0]?.text).toBe('out of the picture: cost 2046');
    expect(describeBowl(put.now, plain)).toContain('It has left the picture');
  });
  it('says beside each place that was tried what it costs', () => {
    const samples = [
      [2, 1],
      [0, 4],
    ] as const;
    const { labels, layers } = drawing(scene({ samples }, { surface: false }));
    expect(labels.filter(({ kind }) => kind === 'sample').map(({ text }) => text)).toEqual(['18', '5']);
    expect(layers['stalks']?.split('M')).toHaveLength(3);
  });
  it('marks where the ball was before the answer that is shown, with what it cost there', () => {
    const { layers, labels } = drawing(scene({ start: [1, 5], before: { start: [1, 3] } }));
    expect(layers['before']).toMatch(/^M[\d.]+ [\d.]+a7 7 /);
    expect(labels.map(({ text }) => text)).toContain('before: cost 9');
    const { now } = scene({ start: [1, 5], before: { start: [1, 3] } });
    expect(describeBowl(now, plain)).toContain('A hollow ring marks where it was before: w 1, b 3, cost 9.');
    expect(drawing(scene({ start: [1, 5], before: { rise: 2 } })).layers['before']).toBeUndefined();
  });
  it('draws the learner’s guess as a flag on the surface, with its name, and says where it is', () => {
    const guess = { at: [2, -3] as const, open: false };
    const flagged = scene({ guess });
    const { layers, labels } = drawing(flagged);
    const foot = flagged.view.project(flagged.space.onSurface(2, -3));
    expect(layers['flagPole']).toMatch(/^M396 243\.6l/);
    expect([Math.round(foot.x), Math.round(foot.y)]).toEqual([396, 244]);
    expect(layers['flagCloth']).toMatch(/z$/);
    expect(labels.map(({ text }) => text)).toContain('your guess');
    expect(describeBowl(flagged.now, plain)).toContain('A flag marks your guess: w 2, b −3.');
    expect(drawing(scene({})).layers['flagPole']).toBeUndefined();
    expect(everything({ guess: { at: [1e9, -1e9], open: true } })).not.toMatch(/NaN|Infinity/);
  });
  it('finds the place on the floor under a pointer, and none beside it', () => {
    const { space, view } = scene();
    const ray = ({ x, y }: { x: number; y: number }) => view.ray(x, y);
    const found = onFloor(space, ray(view.project(space.toWorld(4, -7, space.cost.min))));
    expect(found?.map((value) => Number(value.toFixed(6)))).toEqual([4, -7]);
    expect(onFloor(space, ray(view.project(space.toWorld(9, 2, space.cost.min))))).toBeNull();
    expect(onFloor(space, { origin: [0, 1, 0], direction: [1, 0, 0] })).toBeNull();
  });
  it('draws no ball, path or surface before they are there, but the points that were tried', () => {
    const { layers, ball } = drawing(scene({ samples: [[2, 3]] }, { surface: false }));
    expect(ball).toBeNull();
    expect(layers['path'] ?? '').toBe('');
    expect(layers['samples']).toMatch(/^M/);
  });
  it('gives each racer a ball and a letter', () => {
    const { layers, labels } = drawing(scene({ rates: [0.0005, 0.02], cursor: 9 }));
    expect(layers['raceBall1']).toMatch(/^M/);
    expect(labels.map(({ text }) => text)).toEqual(expect.arrayContaining(['A', 'B']));
  });
  it('starts the grid with every whole number and ends with those within the rim', () => {
    const { space } = scene();
    expect(vertices(space, 0)).toHaveLength(12 * 28);
    const risen = vertices(space, 1);
    expect(risen.length).toBeLessThan(120);
    expect(risen.every(({ at }) => space.surface.value(at) <= 120)).toBe(true);
  });
  it('stays small as a still picture', () => {
    const { space, view } = scene();
    const still = space.still(view);
    const marks = JSON.stringify([still, drawing(scene({ cursor: 24 }))]);
    expect(marks.length).toBeLessThan(25_000);
  });
});

describe('words and keys', () => {
  it('leaves out a label that finds no room rather than cover another', () => {
    const at = { size: 13, kind: 'w', places: [{ x: 100, y: 50 }] };
    expect(
      placeLabels(
        [
          { ...at, text: '−88' },
          { ...at, text: '30' },
        ],
        { left: 0, top: 0, right: 200, bottom: 100 },
      ),
    ).toHaveLength(1);
  });
  it('walks whole numbers on the grid and tenths on the surface, finer with Shift', () => {
    expect(walked(scene({ rise: 2, start: [-1, 1] }), 'ArrowRight', false)).toEqual([0, 1]);
    expect(walked(scene(), 'ArrowRight', false)).toEqual([-0.9, 1]);
    expect(walked(scene(), 'ArrowUp', true)).toEqual([-1, 1.01]);
    expect(walked(scene(), 'Enter', false)).toBeNull();
  });
  it('does not walk out of the bowl', () => {
    expect(walked(scene({ rise: 2, start: [-1, 0] }), 'ArrowLeft', false)).toBeNull();
  });
  it('tells every number that it shows', () => {
    const text = describeBowl(snapshot(DEFAULT_STAGE), { ...plain, arrows: 'slopes' });
    for (const number of ['w −1', 'b 1', 'cost 93', '−88', '−30', '0.9286', '0.6429', '120'])
      expect(text).toContain(number);
  });
});
