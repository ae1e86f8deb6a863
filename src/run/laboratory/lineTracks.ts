/** Importing this lets a line's stage take every way down that is at hand; without it only plain descent, as the first lessons do. */
import { lineExamples } from '../../core/lineExamples.ts';
import { slopeCost } from '../../core/slopeCost.ts';
import { costOf, remembered } from '../costOf.ts';
import { laboratory } from '../recording.ts';
import { AnyTrack } from './anyTrack.ts';

/** The cost of lines that go through the origin. */
export const slopeCostOf = remembered(slopeCost);

laboratory.trackOf = (configuration) => {
  const { data, reduction, intercept = true } = configuration;
  const cost = (intercept ? costOf : slopeCostOf)(data, reduction);
  return new AnyTrack(configuration, { ...cost, examples: lineExamples({ ...data, reduction }) }, intercept);
};
