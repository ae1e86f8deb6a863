// The hand that the next step reads is ringed in the plots, and said.
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';
import { kind } from '../../../src/run/kinds/network/kind.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { createStageOf } from '../../../src/run/stage/stage.ts';
import { figure } from '../../../src/views/predictedObserved/figure.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';
import { houseNow } from '../../run/kinds/houses.ts';

const drawn = (patch: NetworkPatch) =>
  renderToString(
    <StageContext value={createStageOf(kind, houseNow({ fitted: false, ...patch }).state)}>
      <figure.component size="main" />
    </StageContext>,
  );
const dealt = (batchSize: number): NetworkPatch => ({
  optimizer: 'miniBatch',
  settings: { batchSize, seed: 1 },
});
/** The spots of the path that the rings are drawn along. */
function ringed(html: string): number {
  const [, id] = /batch-ring" href="#([^"]+)"/.exec(html) ?? [];
  const [, path = ''] = new RegExp(`id="${id}" d="([^"]*)"`).exec(html) ?? [];
  return path.split('h0').length - 1;
}

it('has a ring around each example of the batch, and says how many', () => {
  const html = drawn(dealt(7));
  expect(ringed(html)).toBe(7);
  expect(html).toContain('7 of them, ringed, are in the batch of the next step.');
  expect(drawn(dealt(1))).toContain('One of them, ringed, is in the batch of the next step.');
});

it('has none where the next step reads all', () => {
  expect(ringed(drawn({}))).toBe(0);
  expect(drawn({})).not.toContain('ringed');
});
