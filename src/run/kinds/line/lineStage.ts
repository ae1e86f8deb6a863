import type { Stage } from '../../stage/stage.ts';
import { endingBefore } from './beforeAnswer.ts';
import type { PlottedStage } from './plotted.ts';
import type { Snapshot } from './snapshot.ts';

/** A line's stage: hands can also put the line somewhere, and move its observations. */
export type LineStage = PlottedStage<Snapshot>;

export function withHands(stage: Stage<Snapshot>): LineStage {
  const change: typeof stage.change = (patch) => stage.change(endingBefore(patch));
  return {
    ...stage,
    change,
    replace: (patch) => stage.replace(endingBefore(patch)),
    place: (w, b) => change(stage.get().put([w, b])),
    movePoint(index, x, y) {
      const { data } = stage.getState();
      const xs = data.x.map((value, i) => (i === index ? x : value));
      const ys = data.y.map((value, i) => (i === index ? y : value));
      change({ data: { x: xs, y: ys } });
    },
  };
}
