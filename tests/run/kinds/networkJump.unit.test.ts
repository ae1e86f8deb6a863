// The jump to the bottom of a network's bowl, and what walking there would take.
import { describe, expect, it } from 'vitest';
import { descentAlongAxes } from '../../../src/core/descentAlongAxes.ts';
import { equationsOf } from '../../../src/run/kinds/network/equations.ts';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS } from '../../../src/run/kinds/network/state.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import { houseNow } from './houses.ts';

const jump = { optimizer: 'closedForm', fitted: false, cursor: 1 } as const;

it('the three days have the normal equations 21w + 7b = 30, 7w + 3b = 11', () => {
  const now = networkNow(defaultsOf(NETWORK_FIELDS));
  expect(equationsOf(now.model)).toEqual({
    matrix: [
      [21, 7],
      [7, 3],
    ],
    right: [30, 11],
  });
});

describe('a jump', () => {
  it.each([[[-1, 1]], [[30, -50]]])('from %j is at the bottom of the three days in one step', (weights) => {
    const now = networkNow({ ...defaultsOf(NETWORK_FIELDS), ...jump, weights });
    expect(now.stepsTaken).toBe(1);
    expect(now.parameters[0]).toBeCloseTo(13 / 14, 10);
    expect(now.parameters[1]).toBeCloseTo(1.5, 10);
  });

  it('lands where least squares does among the houses, which a walk would reach in 210 million steps', () => {
    const now = houseNow({ ...jump, weights: [] });
    for (const [j, value] of now.fit.parameters.entries()) expect(now.parameters[j]).toBeCloseTo(value, 4);
    const walk = descentAlongAxes(now.model.objective);
    expect(walk.stepsUntil(walk.shape.balancedRate, 0.001) / 1e6).toBeCloseTo(210.468, 2);
  });

  it('has no one place to go where a column is there twice, nor where there is no formula', () => {
    const { data } = houseNow().state;
    const [bedrooms] = data.features;
    if (!bedrooms) throw new Error('no bedrooms');
    const twice = {
      ...data,
      features: [bedrooms, { ...bedrooms, name: 'rooms', values: bedrooms.values.map((value) => 2 * value) }],
    };
    const flat = houseNow({ ...jump, data: twice, inputs: ['bedrooms', 'rooms'], weights: [] });
    expect(flat.run.end).toMatchObject({ step: 0, problem: { kind: 'singularHessian' } });
    const bent = houseNow({ ...jump, inputs: ['bedrooms'], output: 'sigmoid', weights: [] });
    expect(bent.run.end).toMatchObject({ step: 0, problem: { kind: 'noClosedForm' } });
  });
});
