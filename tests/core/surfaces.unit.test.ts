import { describe, expect, it } from 'vitest';
import {
  backward,
  centralGradient,
  type GraphBuilder,
  gradientDescent,
  graphBuilder,
  type NodeId,
  objectiveFromGraph,
  random,
  type Surface,
} from '../../src/core/index.ts';
import { SURFACES } from '../../src/run/laboratory/laboratory.ts';

/** The formulas once more, as graphs for automatic differentiation, written out from the papers. */
const graphs: Record<string, (g: GraphBuilder, w: NodeId, b: NodeId) => NodeId> = {
  saddle: (g, w, b) => g.subtract(g.add(g.constant(5), g.square(w)), g.square(b)),
  peak: (g, w, b) => g.subtract(g.constant(9), g.add(g.square(w), g.square(b))),
  twoBasins: (g, w, b) =>
    g.sum([
      g.multiply(g.constant(0.75), g.power(w, 4)),
      g.negate(g.power(w, 3)),
      g.multiply(g.constant(-3), g.square(w)),
      g.constant(8),
      g.multiply(g.constant(2), g.square(b)),
    ]),
  rosenbrock: (g, w, b) =>
    g.add(
      g.square(g.subtract(g.constant(1), w)),
      g.multiply(g.constant(100), g.square(g.subtract(b, g.square(w)))),
    ),
  himmelblau: (g, w, b) =>
    g.add(
      g.square(g.sum([g.square(w), b, g.constant(-11)])),
      g.square(g.sum([w, g.square(b), g.constant(-7)])),
    ),
  beale: (g, w, b) =>
    g.sum(
      [1.5, 2.25, 2.625].map((target, i) =>
        g.square(g.sum([g.constant(target), g.negate(w), g.multiply(w, g.power(b, i + 1))])),
      ),
    ),
  sixHumpCamel: (g, w, b) =>
    g.sum([
      g.multiply(g.constant(4), g.square(w)),
      g.multiply(g.constant(-2.1), g.power(w, 4)),
      g.divide(g.power(w, 6), g.constant(3)),
      g.multiply(w, b),
      g.multiply(g.constant(-4), g.square(b)),
      g.multiply(g.constant(4), g.power(b, 4)),
    ]),
};

/** Places all over a surface's window, the same every time. */
function placesOn({ window }: Surface, count: number): [number, number][] {
  const rng = random(count);
  const within = ([from, to]: readonly [number, number]) => from + (to - from) * rng.uniform();
  return Array.from({ length: count }, () => [within(window.w), within(window.b)]);
}

const near = (value: number, wanted: number, relative: number) =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(relative * (1 + Math.abs(wanted)));

describe.each([...SURFACES])('the surface %s', (id, surface) => {
  const { objective, minima, window } = surface;

  it('has the value of its formula', () => {
    // The formula is our own, not a learner's; JavaScript spells the power **.
    const typed = new Function('w', 'b', `return ${surface.formula.replaceAll('^', '**')}`);
    for (const p of placesOn(surface, 60)) near(objective.value(p), typed(...p), 1e-12);
  });

  it('has the value and the slopes that automatic differentiation finds', () => {
    const g = graphBuilder();
    const graph = graphs[id]?.(g, g.variable('w', 1), g.variable('b', 1));
    if (graph === undefined) throw new Error(`write down ${id} as a graph`);
    const automatic = objectiveFromGraph(g.graph(graph), ['w', 'b']);
    expect(backward(g.graph(graph)).flows.length).toBeGreaterThan(3);
    for (const p of placesOn(surface, 60)) {
      near(objective.value(p), automatic.value(p), 1e-12);
      automatic.gradient(p).forEach((slope, i) => {
        near(objective.gradient(p)[i] as number, slope, 1e-11);
      });
    }
  });

  it('has the slopes, and the slopes of the slopes, that nudging finds', () => {
    for (const p of placesOn(surface, 40)) {
      centralGradient(objective, p).forEach((slope, i) => {
        near(objective.gradient(p)[i] as number, slope, 2e-6);
      });
      const rows = objective.hessian(p);
      [0, 1].forEach((i) => {
        const along = { ...objective, value: (at: readonly number[]) => objective.gradient(at)[i] as number };
        centralGradient(along, p).forEach((slope, j) => {
          near(rows[i]?.[j] as number, slope, 2e-6);
        });
      });
    }
  });

  it('is level and curves up at each bottom, which lies in its window and has the value it says, the lowest first', () => {
    for (const { at, value } of minima) {
      expect(objective.value(at)).toBeCloseTo(value, 12);
      for (const slope of objective.gradient(at)) expect(Math.abs(slope)).toBeLessThan(1e-12);
      const [[ww, wb], [, bb]] = objective.hessian(at) as [[number, number], [number, number]];
      expect(ww).toBeGreaterThan(0);
      expect(ww * bb - wb * wb).toBeGreaterThan(0);
      expect(at[0]).toBeGreaterThan(window.w[0]);
      expect(at[0]).toBeLessThan(window.w[1]);
      expect(at[1]).toBeGreaterThan(window.b[0]);
      expect(at[1]).toBeLessThan(window.b[1]);
      expect(value).toBeGreaterThanOrEqual(window.height[0]);
      expect(value).toBeLessThan(window.height[1]);
    }
    const values = minima.map(({ value }) => value);
    expect(values).toEqual(values.toSorted((a, b) => a - b));
    // The same bottom twice would be one too many.
    expect(new Set(minima.map(({ at }) => at.map((x) => x.toFixed(3)).join())).size).toBe(minima.length);
  });

  it('has no bottom in its window that it does not list', () => {
    if (minima.length === 0) return;
    const settings = { learningRate: surface.learningRate / 20 };
    for (const p of placesOn(surface, 50)) {
      let state = gradientDescent.init(p, settings);
      for (let step = 0; step < 4000; step++) {
        state = gradientDescent.update(state, objective, settings);
      }
      const { parameters } = state;
      const slope = Math.hypot(...objective.gradient(parameters));
      const [[ww = 0, wb = 0] = [], [, bb = 0] = []] = objective.hessian(parameters);
      const settled = slope < 1e-4 && ww > 0 && ww * bb - wb * wb > 0.01;
      const distances = minima.map(({ at }) =>
        Math.hypot(...at.map((x, i) => x - (parameters[i] as number))),
      );
      if (settled) expect(Math.min(...distances), `from ${p} to ${parameters}`).toBeLessThan(0.05);
    }
  });

  it('starts inside of its window, below its cut', () => {
    const { start } = surface;
    expect(objective.value(start)).toBeLessThan(window.height[1]);
    expect(start[0]).toBeGreaterThan(window.w[0]);
    expect(start[0]).toBeLessThan(window.w[1]);
    expect(start[1]).toBeGreaterThan(window.b[0]);
    expect(start[1]).toBeLessThan(window.b[1]);
  });
});
