import { describe, expect, it } from 'vitest';
import { leftBy } from '../../src/lessons/vocabulary/left.ts';
import { nowOf, stateOf } from '../../src/run/kinds/kinds.ts';

const layout = { state: { start: [-1, 1], learningRate: 0.01, samples: [[3, 2]] } };
const given = nowOf(layout);
const changed = (patch: object) => ({ ...stateOf(layout), ...patch });

describe('the stage as an answer left it', () => {
  it('is the step as it was set, where the answer reveals nothing', () => {
    const { is } = leftBy({}, layout, given);
    expect(is(changed({}))).toBe(true);
    expect(is(changed({ start: [-1, 1.5] }))).toBe(false);
  });
  it('has what the answer reveals, also where that goes by the step', () => {
    const fixed = leftBy({ reveal: { start: [0.5, 2] } }, layout, given);
    expect(fixed.state).toMatchObject({ start: [0.5, 2], learningRate: 0.01, samples: [[3, 2]] });
    const { state, is } = leftBy({ reveal: (s) => ({ start: [s.w + 4, s.b + 6] }) }, layout, given);
    expect(state).toMatchObject({ start: [3, 7] });
    expect(is(changed({ start: [3, 7] }))).toBe(true);
    expect(is(changed({}))).toBe(false);
  });
  it('stands at the last frame of what the answer plays', () => {
    const { state, is } = leftBy({ reveal: { start: [0.5, 1], cursor: 0 }, play: 12 }, layout, given);
    expect(state['cursor']).toBe(12);
    expect(is(changed({ start: [0.5, 1], cursor: 0 }))).toBe(false);
    expect(is(changed({ start: [0.5, 1], cursor: 12 }))).toBe(true);
  });
  it('plays no further than the run goes, and makes the timeline as long as it has to be', () => {
    expect(leftBy({ play: 30 }, layout, given).state).toMatchObject({ cursor: 30, horizon: 48 });
    const steep = { state: { start: [-1, 1], learningRate: 0.2 } };
    const { run } = nowOf({ state: { ...steep.state, cursor: 60 } });
    expect(run.steps).toBeLessThan(60);
    expect(leftBy({ play: 60 }, steep, nowOf(steep)).state['cursor']).toBe(run.steps);
  });
  it('may be looked at otherwise, and a point under the pointer is no change, unless the answer says so', () => {
    const camera = { azimuth: 1, elevation: 0.2, zoom: 2 };
    const code = { language: 'python', texts: { python: 'mine' }, learningRate: null, blanks: 0, path: null };
    const plain = leftBy({ reveal: { cursor: 4 } }, layout, given);
    expect(plain.is(changed({ cursor: 4, camera, logCost: true, lit: 1, code }))).toBe(true);
    for (const kept of ['camera', 'logCost', 'lit', 'code']) expect(plain.state).not.toHaveProperty(kept);
    const pointing = leftBy({ reveal: { lit: 2 } }, layout, given);
    expect(pointing.state).toMatchObject({ lit: 2 });
    expect(pointing.is(changed({ lit: 2, camera }))).toBe(true);
    expect(pointing.is(changed({ lit: null }))).toBe(false);
  });
});
