/** The fields that several kinds have, described once: a kind spreads them into its own, and may begin otherwise. */
import { flag, number, oneOf, orNull, pair, rate, record, whole } from './checks.ts';
import type { Camera, FloorState, TimedState } from './facets.ts';
import type { Fields } from './fields.ts';

/** The most steps that a timeline holds. */
export const LONGEST_RUN = 20_000;

export const CAMERAS = {
  /**
   * The second axis to the right, the first toward the viewer, so that the long valley lies across the picture and the wall that lessons start on is
   * the far one, seen from inside.
   */
  side: { azimuth: 2.1, elevation: 0.6, zoom: 1 },
  above: { azimuth: 0, elevation: Math.PI / 2, zoom: 1 },
} as const satisfies Record<string, Camera>;

export const TIMED_FIELDS: Fields<TimedState> = {
  learningRate: { initial: 0.01, link: rate },
  cursor: { initial: 0, link: whole(LONGEST_RUN) },
  horizon: { initial: 24, link: whole(LONGEST_RUN) },
  beat: { initial: 0 },
  lit: { initial: null, passing: true },
  logCost: { initial: false, view: true, link: flag },
  // A link leaves it as the step has it.
  asked: { initial: [], passing: true },
  raceNames: { initial: [] },
};

export const FLOOR_FIELDS: Fields<Omit<FloorState, keyof TimedState>> = {
  camera: {
    initial: CAMERAS.side,
    view: true,
    link: record({ azimuth: number(-1000, 1000), elevation: number(-1.58, 1.58), zoom: number(0.05, 50) }),
  },
  // For the course's three days.
  rim: { initial: 120 },
  rise: { initial: 3, link: number(0, 3) },
  // A kind names its own two.
  slice: { initial: null },
  nudge: { initial: 0.5, link: number(-10, 10) },
  guess: {
    initial: null,
    // A link holds where the flag is, and never a question that is still open.
    link: orNull(record({ at: pair, open: oneOf(false) })),
    told: (guess) => guess && { ...guess, open: false },
  },
  reach: { initial: null },
};
