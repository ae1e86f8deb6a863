// The learning rates that the slider of a run offers, by what its stage says.
import { renderToString } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadKind, stageOf } from '../../../src/run/kinds/kinds.ts';
import { createPlayer } from '../../../src/views/runControls/player.ts';
import { RunControls } from '../../../src/views/runControls/RunControls.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import { houseNow } from '../../run/kinds/houses.ts';
import { handClock } from './handClock.ts';

// A line.
await loadKind();

beforeAll(() => loadKind('network'));

/** The ends of the slider as powers of ten, and what stands in the box beside it with its own limits. */
function rateOf(kind: string, state: Readonly<Record<string, unknown>>) {
  const stage = stageOf({ kind, state });
  const html = renderToString(
    <StageContext value={stage}>
      <RunControls player={createPlayer(stage, { clock: handClock().clock })} />
    </StageContext>,
  );
  const inputs = [...html.matchAll(/<input[^>]*aria-label="Learning rate(?:, typed)?"[^>]*>/g)].map(String);
  const [slider = '', box = ''] = inputs;
  const told = (input: string, name: string) => new RegExp(`${name}="([^"]*)"`).exec(input)?.[1];
  return {
    slider: [told(slider, ' min'), told(slider, ' max')].map(Number),
    box: [told(box, 'aria-valuemin'), told(box, 'value'), told(box, 'aria-valuemax')],
  };
}

describe('the slider for the learning rate', () => {
  it('is that of the course’s first bowl over a line, whatever its data', () => {
    const wanted = { slider: [-4, -1], box: ['0.0001', '0.020123', '0.1'] };
    expect(rateOf('line', { learningRate: 0.0201234 })).toEqual(wanted);
    const data = { x: [100, 200, 400], y: [2, 4, 5], meanings: null };
    expect(rateOf('line', { learningRate: 0.0201234, data }).slider).toEqual([-4, -1]);
  });

  it('suits an edge of 0.0009 as well as one of 0.45, with three digits at its least', () => {
    const houses = { ...houseNow().state, scaling: { spread: 1, center: 1 } };
    expect(rateOf('network', { ...houses, reduction: 'sum', learningRate: 0.00090357 })).toEqual({
      slider: [-5, -2],
      box: ['0.00001', '0.0009036', '0.01'],
    });
    expect(rateOf('network', { ...houses, reduction: 'mean', learningRate: 0.451234 })).toEqual({
      slider: [-3, 0],
      box: ['0.001', '0.45123', '1'],
    });
  });
});
