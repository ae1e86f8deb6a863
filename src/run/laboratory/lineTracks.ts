/** Importing this lets a line's stage take every way down that is at hand; without it only plain descent, as the first lessons do. */

import { lineExamples } from '../../core/lineExamples.ts';
import { slopeCost } from '../../core/slopeCost.ts';
import { withoutIntercept } from '../../core/withoutIntercept.ts';
import { costOf, remembered } from '../costOf.ts';
import { laboratory } from '../lineRun.ts';
import { AnyTrack } from './anyTrack.ts';

/** The cost of lines that go through the origin. */
export const slopeCostOf = remembered(slopeCost);

laboratory.trackOf = (configuration) => {
  const { data, reduction, intercept = true } = configuration;
  const cost = (intercept ? costOf : slopeCostOf)(data, reduction);
  const objective = { ...cost, examples: lineExamples({ ...data, reduction }) };
  // Without b the rule is followed on w alone.
  return new AnyTrack(configuration, objective, intercept ? undefined : withoutIntercept);
};
