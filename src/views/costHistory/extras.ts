/** What only some pages show in the chart, put here by what they load: views/rain/showRain.ts, of/network.ts. */
import type { ComponentType } from 'react';
import { costHistory as words } from '#words/costHistory.ts';
import { plain } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { Chart } from './chart.ts';
import type { Room } from './historyScale.ts';

/** What is drawn besides, under the curves; where a stage has nothing of it, nothing. */
interface Layer {
  readonly Drawn: ComponentType<{ readonly chart: Chart; readonly clip: string }>;
  /** The costs that the chart makes room for. */
  room(now: Timed): Room;
  describe(now: Timed): string;
}

/** What goes across, and where on it a step is. */
export interface Across {
  /** What stands at the axis, where it ends after so many steps, and whether it counts. */
  axisOf(now: Timed, steps: number): { readonly name: string; readonly end: number; readonly whole: boolean };
  /** How far a run of a race, or the run, has come after so many of its steps; without a run, where the mark stands. */
  placeOf(now: Timed, step: number, run?: number): number;
  /** The step at which the mark stands there. */
  stepOf(now: Timed, place: number): number;
  /** How far the runs of a race have come. */
  describe(now: Timed): string;
}

interface Extras {
  across: Across;
  /** Chooses what goes across. */
  Switch?: ComponentType;
  readonly layers: Layer[];
}

export const extras: Extras = {
  across: {
    axisOf: (_, end) => ({ name: words.step, end, whole: true }),
    placeOf: (_, step) => step,
    stepOf: (_, place) => Math.round(place),
    describe: ({ state: { cursor } }) => words.racesAt(plain(cursor)),
  },
  layers: [],
};
