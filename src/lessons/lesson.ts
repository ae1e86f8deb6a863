import type { ComponentType } from 'react';
import type { StagePatch } from '../run/stageStore.ts';

/** The figures that a step can show. Each is a folder of views/. */
export type FigureName =
  | 'dataPlot'
  | 'costBowl'
  | 'contourMap'
  | 'costHistory'
  | 'slopeSlice'
  | 'derivation'
  | 'autodiffGraph'
  | 'quartet'
  | 'codeLab';

/** What a step can draw on the data plot besides the line and the points: files of views/dataPlot/layers/. */
export type LayerName = 'range' | 'reading' | 'boredDog' | 'without' | 'groups' | 'fan' | 'otherWay';

/** The strips that can stand under the figures: formulas with live numbers. */
export type StripName =
  | 'line'
  | 'cost'
  | 'slopes'
  | 'update'
  | 'samples'
  | 'race'
  | 'reading'
  | 'outlier'
  | 'groups'
  | 'draws'
  | 'summaries'
  | 'bothWays'
  | 'program';

/** The controls that can stand under the strip. */
export type ControlName =
  | 'parameters'
  | 'run'
  | 'rise'
  | 'nudge'
  | 'rewriting'
  | 'flow'
  | 'reading'
  | 'reveal'
  | 'draws'
  | 'swap'
  | 'program';

/** What a step puts on the stage. */
export interface StageLayout {
  /** The great picture. */
  readonly show: FigureName;
  /** Smaller pictures beside it, at most two. */
  readonly beside?: readonly FigureName[];
  readonly strip?: StripName;
  readonly controls?: readonly ControlName[];
  /** What can be taken hold of in the data plot. */
  readonly drag?: readonly ('line' | 'points')[];
  /** What the data plot draws at each miss. */
  readonly misses?: 'none' | 'bars' | 'squares';
  /** What else the data plot shows. */
  readonly layers?: readonly LayerName[];
  /** Which arrows the bowl and the map draw at the ball. */
  readonly arrows?: 'none' | 'slopes' | 'gradient' | 'both';
  /** Whether the bowl's surface is drawn: not before the lesson has earned it. */
  readonly surface?: boolean;
  /** Whether a step of the run is shown in its four beats. */
  readonly explainSteps?: boolean;
  /** Fields that differ in the still picture for readers without scripts, where nothing can be played. */
  readonly still?: StagePatch;
  /** Fields of the stage that differ from its defaults. */
  readonly state?: StagePatch;
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
  /** The titles of its steps. */
  readonly titles: readonly string[];
}

export interface Part {
  readonly title: string;
  /** Its part.json, from src/lessons/. */
  readonly path: string;
  readonly lessons: readonly LessonCard[];
}
