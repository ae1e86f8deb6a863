/** What a class sees, beyond the stage itself: all of it is shared by the windows of a room. */
export type Point = readonly [x: number, y: number];

/** How far a step has been told: looked at; a question asked and answered; a task set and one way to do it shown; what is to be taken away. */
export type Beat = 'look' | 'ask' | 'answer' | 'task' | 'way' | 'recap';
export const BEATS: readonly Beat[] = ['look', 'ask', 'answer', 'task', 'way', 'recap'];

export type Tool = 'hand' | 'pointer' | 'pen' | 'fading' | 'eraser';

export interface Countdown {
  /** What it was set to, in seconds. */
  readonly total: number;
  /** When it comes to its end, in milliseconds since 1970; null while it is paused. */
  readonly endsAt: number | null;
  /** Seconds left while it is paused. */
  readonly left: number;
}

export interface Stroke {
  /** Places on the figures' ground, as shares of its width and height. */
  readonly points: readonly Point[];
  readonly fading: boolean;
  /** When it was finished, in milliseconds since 1970; null while it is drawn. */
  readonly doneAt: number | null;
}

export interface RoomState {
  readonly slug: string;
  /** From 1. */
  readonly step: number;
  readonly beat: Beat;
  /** The window that plays the run; null while nothing plays. */
  readonly playing: string | null;
  /** Steps a second. */
  readonly speed: number;
  /** The wall is all of one color. */
  readonly blank: 'black' | 'white' | null;
  /** Whether the link to what is on the wall is on the wall. */
  readonly link: boolean;
  /** What type is multiplied by. */
  readonly size: number;
  readonly countdown: Countdown | null;
  /** Whether the countdown is there but not shown. */
  readonly countdownHidden: boolean;
  readonly tool: Tool;
  readonly pointer: Point | null;
  /** The wall's window: its width and height, and the size of its type, in CSS pixels. */
  readonly wall: readonly [width: number, height: number, type: number];
  /** When the class began, in milliseconds since 1970. */
  readonly startedAt: number;
  /** When it came to the lesson in hand. */
  readonly lessonAt: number;
  /** Seconds spent in lessons before that, by their slug. */
  readonly spent: Readonly<Record<string, number>>;
}

/** A step of a lesson. */
export type Place = Pick<RoomState, 'slug' | 'step'>;

export const SIZES = { least: 0.8, most: 1.3, by: 0.1 } as const;
export const MOST_HANDS = 99;
export const LONGEST_COUNTDOWN = 60 * 60;

export const INITIAL_ROOM: RoomState = {
  slug: '',
  step: 1,
  beat: 'look',
  playing: null,
  speed: 8,
  blank: null,
  link: false,
  size: 1,
  countdown: null,
  countdownHidden: false,
  tool: 'hand',
  pointer: null,
  wall: [1280, 720, 20],
  startedAt: 0,
  lessonAt: 0,
  spent: {},
};

/** Seconds spent in a lesson until now. */
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

/** Seconds that are left of a countdown, never under 0. */
export function secondsLeft({ endsAt, left }: Countdown, now: number): number {
  return endsAt === null ? left : Math.max(0, (endsAt - now) / 1000);
}
