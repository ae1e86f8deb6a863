/** What the arrows of the bowl and of the map say, read from what is drawn: both go uphill along their axes, the step the other way. */
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { random } from '../../src/core/random.ts';
import himmelblau from '../../src/core/surfaces/himmelblau.ts';
import { snapshot } from '../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../../src/run/kinds/line/state.ts';
import type { Floor } from '../../src/run/stage/facets.ts';
import { ContourMap } from '../../src/views/contourMap/ContourMap.tsx';
import { drawing } from '../../src/views/costBowl/drawing.ts';
import { bowlScene } from '../../src/views/costBowl/scene.ts';
import { StageContext } from '../../src/views/stageContext.ts';
import { houseNow } from '../run/kinds/houses.ts';
import { fourStage } from './otherFloor.ts';
import { groundSnapshot, terrainOf } from './terrain/groundStage.ts';
import '../../src/views/terrain/showTerrains.ts';

type Shown = 'slopes' | 'step' | 'gradient' | 'both';
type Drawn = 0 | 1 | 'gradient' | 'step';
interface Way {
  readonly x: number;
  readonly y: number;
}

const above = { azimuth: 0, elevation: Math.PI / 2, zoom: 1 };
const size = { width: 920, height: 560 };

/** Every corner of a path of straight lines. */
function corners(d: string): Way[] {
  const points: Way[] = [];
  let at = { x: 0, y: 0 };
  for (const [, letter = '', numbers = ''] of d.matchAll(/([MLlhz])([^MLlhz]*)/gi)) {
    const values = (numbers.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    for (let i = 0; i + 1 < values.length; i += 2) {
      const [x = 0, y = 0] = values.slice(i);
      at = letter === 'l' ? { x: at.x + x, y: at.y + y } : { x, y };
      points.push(at);
    }
  }
  return points;
}

/** From the ball to the tip, which is the corner farthest from it, with y upwards; null where nothing is drawn. */
function wayOf(d: string | undefined, ball: Way): Way | null {
  const ways = corners(d ?? '').map(({ x, y }) => ({ x: x - ball.x, y: ball.y - y }));
  return ways.sort((one, other) => Math.hypot(other.x, other.y) - Math.hypot(one.x, one.y))[0] ?? null;
}

function onBowl(now: Floor, arrows: Shown): Record<Drawn, Way | null> {
  const seen = { ...now, state: { ...now.state, camera: above } };
  const { layers, ball } = drawing(bowlScene(seen, { arrows, surface: true, compact: false }, size));
  const way = (...names: string[]) =>
    wayOf(names.map((name) => layers[name] ?? '').join(''), ball ?? { x: 0, y: 0 });
  return {
    0: way('slope0'),
    1: way('slope1'),
    gradient: way('up', 'gradient'),
    step: way('down', 'stepHead'),
  };
}

function onMap(now: Floor, arrows: Shown): Record<Drawn, Way | null> & { ball: Way } {
  const stage = { ...fourStage(), get: () => now, getState: () => now.state };
  const html = renderToString(
    <StageContext value={stage as never}>
      <ContourMap size="main" arrows={arrows} />
    </StageContext>,
  );
  const [, x, y] = /class="grip ball[^>]*transform="translate\(([-\d.]+) ([-\d.]+)\)/.exec(html) ?? [];
  const ball = { x: Number(x), y: Number(y) };
  const way = (...names: string[]) =>
    wayOf(
      names
        .map(
          (name) =>
            new RegExp(`class="arrow ${name}">.*?class="arrow-head" d="([^"]*)"`).exec(html)?.[1] ?? '',
        )
        .join(''),
      ball,
    );
  const [one, other] = now.axes;
  return {
    ball,
    0: way(one.className),
    1: way(other.className),
    gradient: way('arrow-uphill', 'arrow-gradient'),
    step: way('arrow-downhill', 'arrow-step'),
  };
}

/** The sign of what can be seen of a direction. */
const signOf = (value: number) => (Math.abs(value) < 0.6 ? 0 : Math.sign(value));

const { uniform } = random(11);
const between = (low: number, high: number) => low + (high - low) * uniform();
const line = (patch: Partial<StageState>) => snapshot({ ...DEFAULT_STAGE, ...patch });
const starts = Array.from({ length: 24 }, () => [between(-0.9, 2.8), between(-4, 6)] as const);

/** The best weights of the houses, and so much more. */
const house = (more: readonly number[], chosen: readonly [number, number]) =>
  houseNow({
    fitted: false,
    weights: houseNow().parameters.map((value, i) => value + (more[i] ?? 0)),
    chosen,
    learningRate: 1e-3,
    rim: 130_000,
  });

const FLOORS: Record<string, readonly Floor[]> = {
  'a line’s cost': starts.map((start) => line({ start, learningRate: between(0.002, 0.03) })),
  'in the beats of a step': starts.map((start, i) => line({ start, beat: 1 + (i % 4), learningRate: 0.02 })),
  'with the minus forgotten': starts.map((start, i) =>
    line({ start, uphill: true, beat: i % 5, cursor: i % 3 }),
  ),
  'a peak and a saddle': starts.map(([w, b], i) =>
    line({ start: [w / 3, b / 4], landscape: i % 2 ? 'peak' : 'saddle', learningRate: 0.2 }),
  ),
  'four parameters': [
    fourStage().get(),
    fourStage({ from: [2, 1, -1, 17], cursor: 1 }).get(),
    fourStage({ from: [2, 4, -1, 2], beat: 3 }).get(),
  ],
  'a network': [
    house([30, 5, 0, 60], [0, 3]),
    house([-40, -25, 0, -35], [1, 3]),
    house([0, 0, 0.05, 90], [1, 3]),
  ],
  'a terrain': starts
    .slice(0, 8)
    .map((start) => groundSnapshot({ ground: terrainOf(himmelblau), state: { start, learningRate: 0.01 } })),
};

describe.each(Object.keys(FLOORS))('the arrows of bowl and map over %s', (name) => {
  const floors = FLOORS[name] ?? [];

  it('go uphill along their axes in both', () => {
    let seen = 0;
    for (const now of floors) {
      const [bowl, map] = [onBowl(now, 'slopes'), onMap(now, 'slopes')];
      for (const along of [0, 1] as const) {
        const [inBowl, onTheMap] = [bowl[along], map[along]];
        if (!inBowl || !onTheMap) continue;
        const uphill = Math.sign(now.slopes[along]);
        const [bowlWay, mapWay] = along === 0 ? [inBowl.x, onTheMap.x] : [inBowl.y, onTheMap.y];
        expect([signOf(bowlWay), signOf(mapWay)], `slope ${now.slopes[along]}`).toEqual([uphill, uphill]);
        seen += 1;
      }
    }
    expect(seen).toBeGreaterThanOrEqual(floors.length);
  });

  it('step the same way in both, against the gradient unless the minus is forgotten', () => {
    let seen = 0;
    for (const now of floors) {
      const [bowl, map] = [onBowl(now, 'both'), onMap(now, 'both')];
      const rate = now.run.configuration.settings['learningRate'] ?? 1;
      for (const [drawn, sign] of [
        ['gradient', 1],
        ['step', -Math.sign(rate)],
      ] as const)
        for (const way of [bowl[drawn], map[drawn]]) {
          if (!way) continue;
          const [one, other] = now.slopes.map((slope) => sign * Math.sign(slope));
          expect([0, one]).toContain(signOf(way.x));
          expect([0, other]).toContain(signOf(way.y));
          seen += 1;
        }
    }
    expect(seen).toBeGreaterThanOrEqual(floors.length);
  });
});

describe('the arrows at (−1, 1)', () => {
  const now = line({ start: [-1, 1], learningRate: 0.01 });
  it('on the map add up to the gradient, and stand at right angles to the contour', () => {
    const { 0: w, 1: b, gradient } = onMap(now, 'both');
    expect(w?.x).toBeCloseTo(gradient?.x ?? 0, 1);
    expect(b?.y).toBeCloseTo(gradient?.y ?? 0, 1);
    // Along the contour the cost does not change: (30, −88) of (−88, −30).
    expect(Math.abs((gradient?.x ?? 1) * 30 + (gradient?.y ?? 1) * -88)).toBeLessThan(30);
  });
  it('are as long as the slopes are steep, in one scale', () => {
    const { 0: w, 1: b } = onMap(now, 'slopes');
    const ball = 0.7 * 14;
    expect((Math.abs(w?.x ?? 0) - ball) / (Math.abs(b?.y ?? 0) - ball)).toBeCloseTo(88 / 30, 1);
  });
  it('have a step that lands where the next step does: (−0.12, 1.3)', () => {
    const { step, ball } = onMap(now, 'step');
    const after = onMap(line({ start: [-0.12, 1.3] }), 'step');
    expect(step?.x).toBeCloseTo(after.ball.x - ball.x, 0);
    expect(step?.y).toBeCloseTo(ball.y - after.ball.y, 0);
  });
});
