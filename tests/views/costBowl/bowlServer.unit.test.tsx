import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import type { StageState } from '../../../src/run/kinds/line/state.ts';
import { BowlStill } from '../../../src/views/costBowl/BowlStill.tsx';
import { CostBowl } from '../../../src/views/costBowl/CostBowl.tsx';
import { StageContext } from '../../../src/views/stageContext.ts';

const cases: Record<string, Partial<StageState>> = {
  'a run': { cursor: 24 },
  'the flat grid': { rise: 0 },
  'the joined grid': { rise: 2 },
  'a peak': { landscape: 'peak' },
  'a saddle': { landscape: 'saddle' },
  'a race': { rates: [0.0005, 0.02, 0.042, 0.045], cursor: 20 },
};

describe('the bowl from the server', () => {
  for (const [name, state] of Object.entries(cases)) {
    it(`shows ${name} in little, with no style attributes`, () => {
      const html = renderToString(
        <StageContext value={createStage(state)}>
          <CostBowl arrows="both" />
        </StageContext>,
      );
      expect(html).toContain('aria-label="Cost in 3D"');
      expect(html).not.toMatch(/ style=|NaN|Infinity/);
      expect(html.length).toBeLessThan(/saddle|race/.test(name) ? 40_000 : 25_000);
    });
  }
  it('is a picture with a name where it stands still', () => {
    const html = renderToString(
      <StageContext value={createStage({ cursor: 24 })}>
        <BowlStill />
      </StageContext>,
    );
    expect(html).toContain('role="img"');
    expect(html).not.toContain('role="slider"');
  });
});
