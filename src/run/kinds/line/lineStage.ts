import type { Stage } from '../../stage/stage.ts';
import type { Snapshot } from './snapshot.ts';

/** A line's stage: hands can also put the line somewhere, and move its observations. */
export interface LineStage extends Stage<Snapshot> {
  /** Puts the line somewhere by hand: a new run starts there. */
  place(w: number, b: number): void;
  /** Moves one observation. */
  movePoint(index: number, x: number, y: number): void;
  /** Adds an observation, and removes one, where the data are the learner's own. */
  addPoint?(x: number, y: number): void;
  removePoint?(index: number): void;
}

export function withHands(stage: Stage<Snapshot>): LineStage {
  return {
    ...stage,
    place: (w, b) => stage.change(stage.get().put([w, b])),
    movePoint(index, x, y) {
      const { data } = stage.getState();
      const xs = data.x.map((value, i) => (i === index ? x : value));
      const ys = data.y.map((value, i) => (i === index ? y : value));
      stage.change({ data: { x: xs, y: ys } });
    },
  };
}
