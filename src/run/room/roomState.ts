/** The shared state of a room, besides the stage. */
import { type PlanUnderWay, rowTimesAnew } from './planUnderWay.ts';

export type Point = readonly [x: number, y: number];

/** The beats of a step: the figures alone, the question, its answer, the task, one way to do it, and the recap. */
export type Beat = 'look' | 'ask' | 'answer' | 'task' | 'way' | 'recap';
export const BEATS: readonly Beat[] = ['look', 'ask', 'answer', 'task', 'way', 'recap'];

export type Tool = 'hand' | 'pointer' | 'pen' | 'fading' | 'eraser';

export interface Countdown {
  /** The length that it was set to, in seconds. */
  readonly total: number;
  /** When it ends, in milliseconds since 1970; null while it is paused. */
  readonly endsAt: number | null;
  /** Seconds left, while it is paused. */
  readonly left: number;
}

export interface Stroke {
  /** Points over the figures, as shares of the width and height of the area that the figures fill. */
  readonly points: readonly Point[];
  readonly fading: boolean;
  /** When it was finished, in milliseconds since 1970; null while it is being drawn. */
  readonly doneAt: number | null;
}

export interface RoomState {
  readonly slug: string;
  /** From 1. */
  readonly step: number;
  readonly beat: Beat;
  /** Which stage of the beat is shown, from 0: one way to do a task may have several. */
  readonly scene: number;
  /** The name of the window that plays the run; null while none does. */
  readonly playing: string | null;
  /** Steps a second. */
  readonly speed: number;
  /** The one color that covers the wall; null while it shows the step. */
  readonly blank: 'black' | 'white' | null;
  /** Whether the wall shows the link to its picture. */
  readonly link: boolean;
  /** The factor of the type size that is asked for. */
  readonly size: number;
  /** The factor that the wall's type has: less where as much as is asked for would push something off the wall. */
  readonly fitted: number;
  readonly countdown: Countdown | null;
  /** Whether the countdown runs without being shown. */
  readonly countdownHidden: boolean;
  readonly tool: Tool;
  readonly pointer: Point | null;
  /** Where the class has planted the flag of a question of a place, by the question's id. */
  readonly flags: Readonly<Record<string, Point>>;
  /** The wall's window: its width and height, and the size of its type, in CSS pixels. */
  readonly wall: readonly [width: number, height: number, type: number];
  /** The lesson plan that is followed; null while there is none. */
  readonly plan: PlanUnderWay | null;
  /** When the class began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When the class came to the current lesson. */
  readonly lessonAt: number;
  /** Seconds spent in each lesson before that, by slug. */
  readonly spent: Readonly<Record<string, number>>;
}

/** A step of a lesson. */
export type Place = Pick<RoomState, 'slug' | 'step'>;
/** What a press of the clicker comes to within a step. */
export type Moment = Pick<RoomState, 'beat' | 'scene'>;

export const SIZES = { least: 0.8, most: 1.3, by: 0.1 } as const;
export const MOST_HANDS = 99;
export const LONGEST_COUNTDOWN = 60 * 60;

export const INITIAL_ROOM: RoomState = {
  slug: '',
  step: 1,
  beat: 'look',
  scene: 0,
  playing: null,
  speed: 8,
  blank: null,
  link: false,
  size: 1,
  fitted: 1,
  countdown: null,
  countdownHidden: false,
  tool: 'hand',
  pointer: null,
  flags: {},
  wall: [1280, 720, 20],
  plan: null,
  startedAt: 0,
  lessonAt: 0,
  spent: {},
};

/** All clocks at their start. */
export function clocksAnew({ plan }: RoomState, now: number): Partial<RoomState> {
  return { startedAt: now, lessonAt: now, spent: {}, plan: plan && rowTimesAnew(plan, now) };
}

/** The seconds spent in a lesson so far. */
export function secondsIn(slug: string, { slug: here, lessonAt, spent }: RoomState, now: number): number {
  const before = spent[slug] ?? 0;
  return slug === here && lessonAt > 0 ? before + Math.max(0, now - lessonAt) / 1000 : before;
}

/** The times to set where the class comes to a lesson, or to another step of the one that it is in. */
export function timesAt(slug: string, state: RoomState, now: number): Partial<RoomState> {
  const { slug: from, spent, startedAt } = state;
  const begun = startedAt === 0 ? { startedAt: now } : {};
  if (slug === from) return begun;
  return { ...begun, lessonAt: now, spent: from ? { ...spent, [from]: secondsIn(from, state, now) } : spent };
}

/** What to set where the class goes on to another step: a countdown that is over has been seen, and goes. */
export function withoutTimeUp({ countdown }: RoomState, now: number): Partial<RoomState> {
  return countdown && secondsLeft(countdown, now) <= 0 ? { countdown: null } : {};
}

/** The seconds left of a countdown, at least 0. */
export function secondsLeft({ endsAt, left }: Countdown, now: number): number {
  return endsAt === null ? left : Math.max(0, (endsAt - now) / 1000);
}
