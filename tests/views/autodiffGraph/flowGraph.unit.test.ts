import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE, type StageState } from '../../../src/run/kinds/line/state.ts';
import {
  edgeState,
  FLOW_STEPS,
  flowSteps,
  lastFlow,
  nodeAt,
  shapeAt,
  slopeAt,
  slopeIsThere,
  slopeOfVariable,
  valueIsThere,
} from '../../../src/views/autodiffGraph/flowGraph.ts';
import { layOut } from '../../../src/views/autodiffGraph/graphLayout.ts';
import { nameOf, ruleOf } from '../../../src/views/autodiffGraph/nodeWords.ts';

const at = (patch: Partial<StageState> = {}) => snapshot({ ...DEFAULT_STAGE, ...patch });

describe('the graph of the cost at (−1, 1)', () => {
  const now = at({ flow: FLOW_STEPS });
  const shape = shapeAt(now);
  const named = (name: string, chain: number | null) => {
    const found = shape.nodes.find((node) => node.chain === chain && nameOf(now, node) === name);
    if (!found) throw new Error(`no box ${name} in chain ${chain}`);
    return found;
  };

  it('has w, b, four boxes a day, and the cost', () => {
    expect(shape.nodes).toHaveLength(2 + 4 * 3 + 1);
    expect([shape.chains, shape.lastLayer]).toEqual([3, 5]);
  });

  it('works out 4 + 25 + 64 = 93 on the way there', () => {
    expect([0, 1, 2].map((chain) => nodeAt(now, named('square', chain).id).value)).toEqual([4, 25, 64]);
    expect(nodeAt(now, named('cost', null).id).value).toBe(93);
  });

  it('brings back −88 and −30', () => {
    expect([slopeOfVariable(now, 'w'), slopeOfVariable(now, 'b')]).toEqual([-88, -30]);
    expect(slopeAt(now, named('− 4', 1).id)).toBe(-10);
  });

  it('says the rule of a box', () => {
    expect(ruleOf(now, named('square', 0))).toBe(
      'square: value −2 → 4, local slope 2·(−2) = −4. Its slope: 1.',
    );
    expect(ruleOf(now, named('w', null))).toBe('w: what came back adds up, −4 + (−20) + (−64) = −88.');
    expect(ruleOf(now, named('4·w', 2))).toBe('4·w: 4 · (−1) = −4, local slope 4. Its slope: −16.');
    expect(ruleOf(at({ flow: 3 }), named('square', 0))).toBe('square: not yet.');
  });
});

describe('the flow', () => {
  const shape = shapeAt(at());
  const count = (flow: number) => [
    shape.nodes.filter((node) => valueIsThere(node, flow)).length,
    shape.nodes.filter((node) => slopeIsThere(node, flow, shape)).length,
  ];

  it('lights a layer a step, there and back', () => {
    expect(FLOW_STEPS).toBe(12);
    expect(flowSteps(shape)).toBe(12);
    expect(Array.from({ length: 13 }, (_, flow) => count(flow))).toEqual([
      [0, 0],
      [2, 0],
      [5, 0],
      [8, 0],
      [11, 0],
      [14, 0],
      [15, 0],
      [15, 1],
      [15, 4],
      [15, 7],
      [15, 10],
      [15, 13],
      [15, 15],
    ]);
  });

  it('turns an arrow round when its slope comes back', () => {
    const last = shape.edges.find(({ to }) => shape.nodes.find(({ id }) => id === to)?.layer === 5);
    if (!last) throw new Error('nothing leads to the cost');
    expect([5, 6, 7, 8].map((flow) => edgeState(last, flow, shape))).toEqual([
      'quiet',
      'forward',
      'forward',
      'back',
    ]);
  });

  it('has one layer more for an average', () => {
    const mean = shapeAt(at({ reduction: 'mean' }));
    expect(flowSteps(mean)).toBe(14);
    expect(lastFlow('mean')).toBe(14);
    expect(slopeOfVariable(at({ reduction: 'mean' }), 'w')).toBeCloseTo(-88 / 3, 10);
  });
});

describe('the layout', () => {
  const shape = shapeAt(at());
  const overlaps = (boxes: { x: number; y: number; width: number; height: number }[]) =>
    boxes.some((a, i) =>
      boxes.some(
        (b, j) =>
          i < j && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
      ),
    );

  it.each([
    ['wide', { width: 920, height: 470, narrow: false, shown: [0, 1, 2] }, 15],
    ['narrow', { width: 390, height: 190, narrow: true, shown: [1] }, 7],
  ] as const)('keeps %s boxes apart and inside', (_, room, expected) => {
    const boxes = [...layOut(shape, room).boxes.values()];
    expect(boxes).toHaveLength(expected);
    expect(overlaps(boxes)).toBe(false);
    for (const { x, y, width, height } of boxes) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(room.width);
      expect(y + height).toBeLessThanOrEqual(room.height);
    }
  });
});
