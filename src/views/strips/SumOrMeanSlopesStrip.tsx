import { SumOrMean } from './SumOrMeanStrip.tsx';

/** The same before there is a run: how steep the sum is beside the mean. */
export function SumOrMeanSlopesStrip() {
  return <SumOrMean edges={false} />;
}
