import type { ComponentType } from 'react';

/** What can be taken hold of in the data plot. */
export const DRAGS = ['line', 'points'] as const;
/** What the data plot draws at each miss. */
export const MISSES = ['none', 'bars', 'squares'] as const;
/** Which arrows the bowl and the map draw at the ball: both slopes, with the next step, both slopes' sum with it, or all of them. */
export const ARROWS = ['none', 'slopes', 'step', 'gradient', 'both'] as const;

/** Fields of a step's kind. */
type Patch = Readonly<Record<string, unknown>>;

/** What a step puts on the stage. Its names are files and folders; the build looks them up, and checks all of it, by `stage/layoutRules.ts`. */
export interface StageLayout {
  /** What kind of stage it is: a folder of run/kinds/; absent, a line. */
  readonly kind?: string;
  /** The great picture: a folder of views/. */
  readonly show: string;
  /** Smaller pictures beside it, at most two. */
  readonly beside?: readonly string[];
  /** The strip under the figures, formulas with live numbers: a file of views/strips/. */
  readonly strip?: string;
  /** The controls under the strip: files of views/stageControls/. */
  readonly controls?: readonly string[];
  readonly drag?: readonly (typeof DRAGS)[number][];
  readonly misses?: (typeof MISSES)[number];
  /** What the data plot draws besides the line and the points: files of views/dataPlot/layers/. */
  readonly layers?: readonly string[];
  readonly arrows?: (typeof ARROWS)[number];
  /** Whether the bowl's surface is drawn: not before the lesson has earned it. */
  readonly surface?: boolean;
  /** Whether a step of the run is shown in its four beats. */
  readonly explainSteps?: boolean;
  /** Fields that differ in the still picture for readers without scripts, where nothing can be played. */
  readonly still?: Patch;
  /** Fields of the stage that differ from its defaults. */
  readonly state?: Patch;
}

/** What the contents know of a lesson without loading it. */
export interface LessonCard {
  readonly slug: string;
  readonly title: string;
  /** How many steps it has. */
  readonly steps: number;
}

/** Where a lesson stands in the course, and which are beside it. */
export interface LessonPlace {
  readonly number: number;
  /** How many lessons there are. */
  readonly count: number;
  /** The title of its part of the course. */
  readonly part: string;
  readonly before: LessonCard | null;
  readonly after: LessonCard | null;
}

/**
 * A lesson, loaded: its text, the stage of each of its steps, and all that its page says of other lessons. So a page needs no catalog, and weighs the
 * same however many lessons there are.
 */
export interface Lesson {
  readonly card: LessonCard;
  readonly place: LessonPlace;
  readonly default: ComponentType<{ components: Readonly<Record<string, unknown>> }>;
  readonly stages: readonly StageLayout[];
  /** Short questions on earlier lessons, from the third lesson on. */
  readonly Recall?: ComponentType<{ slug: string }>;
  /** The titles of its steps. */
  readonly titles: readonly string[];
}

export interface Part {
  readonly title: string;
  /** Its part.json, from src/lessons/. */
  readonly path: string;
  readonly lessons: readonly LessonCard[];
}
