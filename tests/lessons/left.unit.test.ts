import { describe, expect, it } from 'vitest';
import { leftBy } from '../../src/lessons/vocabulary/left.ts';
import { loadKind, nowOf, stateOf } from '../../src/run/kinds/kinds.ts';

// A line.
await loadKind();

const layout = { state: { start: [-1, 1], learningRate: 0.01, samples: [[3, 2]] } };
const given = nowOf(layout);
const changed = (patch: object) => ({ ...stateOf(layout), ...patch });

describe('the stage as an answer left it', () => {
  it('is the step as it was set, where the answer reveals nothing', () => {
    const { is } = leftBy({}, 0, layout);
    expect(is(changed({}))).toBe(true);
    expect(is(changed({ start: [-1, 1.5] }))).toBe(false);
  });
  it('has what the answer reveals', () => {
    const fixed = leftBy({ start: [0.5, 2] }, 0, layout);
    expect(fixed.state).toMatchObject({ start: [0.5, 2], learningRate: 0.01, samples: [[3, 2]] });
    const { state, is } = leftBy({ start: [given.w + 4, given.b + 6] }, 0, layout);
    expect(state).toMatchObject({ start: [3, 7] });
    expect(is(changed({ start: [3, 7] }))).toBe(true);
    expect(is(changed({}))).toBe(false);
  });
  it('stands at the last frame of what the answer plays', () => {
    const { state, is } = leftBy({ start: [0.5, 1], cursor: 0 }, 12, layout);
    expect(state['cursor']).toBe(12);
    expect(is(changed({ start: [0.5, 1], cursor: 0 }))).toBe(false);
    expect(is(changed({ start: [0.5, 1], cursor: 12 }))).toBe(true);
  });
  it('plays no further than the run goes, and makes the timeline as long as it has to be', () => {
    expect(leftBy({}, 30, layout).state).toMatchObject({ cursor: 30, horizon: 48 });
    const steep = { state: { start: [-1, 1], learningRate: 0.2 } };
    const { run } = nowOf({ state: { ...steep.state, cursor: 60 } });
    expect(run.steps).toBeLessThan(60);
    expect(leftBy({}, 60, steep).state['cursor']).toBe(run.steps);
  });
  it('may be looked at otherwise, and a point under the pointer is no change, unless the answer says so', () => {
    const camera = { azimuth: 1, elevation: 0.2, zoom: 2 };
    const code = { language: 'python', texts: { python: 'mine' }, learningRate: null, blanks: 0, path: null };
    const plain = leftBy({ cursor: 4 }, 0, layout);
    expect(plain.is(changed({ cursor: 4, camera, logCost: true, lit: 1, code }))).toBe(true);
    for (const kept of ['camera', 'logCost', 'lit', 'code']) expect(plain.state).not.toHaveProperty(kept);
    const pointing = leftBy({ lit: 2 }, 0, layout);
    expect(pointing.state).toMatchObject({ lit: 2 });
    expect(pointing.is(changed({ lit: 2, camera }))).toBe(true);
    expect(pointing.is(changed({ lit: null }))).toBe(false);
  });
});
