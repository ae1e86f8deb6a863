import { useMemo } from 'react';
import { createStage } from '../../run/kinds/line/kind.ts';
import { BowlStill } from '../../views/costBowl/BowlStill.tsx';
import { StageContext } from '../../views/stageContext.ts';

/** The course in one picture: a run of twenty-four steps, down to the bottom of the bowl. */
export function HomePicture() {
  const stage = useMemo(() => createStage({ cursor: 24, learningRate: 0.02 }), []);
  return (
    <div className="hero-picture" translate="no">
      <StageContext value={stage}>
        <BowlStill />
      </StageContext>
    </div>
  );
}
