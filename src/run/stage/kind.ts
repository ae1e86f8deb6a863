/**
 * A kind of stage: its fields, what follows from them, and as what shared figures see it. A kind is a folder of `run/kinds/` and is found there; nobody
 * else names it.
 */
import type { Facets, Timed, TimedState } from './facets.ts';
import type { Fields } from './fields.ts';
import type { Stage } from './stage.ts';

export interface Kind<S extends TimedState, N extends Timed & { readonly state: S }> {
  /** The name of its folder. */
  readonly id: string;
  readonly fields: Fields<S>;
  /** Everything that follows from a state. Pure, and the same state gives the same object, so it is cheap to ask again. */
  now(state: S): N;
  /** How its picture of things is seen as each facet that it has. Each gives the same object for the same picture. */
  readonly facets: { readonly [F in keyof Facets]?: (now: N) => Facets[F] };
  /** What figures need beside themselves for a stage that begins with these fields: names of files in the folders `of/` of theirs. */
  readonly needs?: (begins: Partial<S> | undefined) => readonly string[];
  /** The stage with what hands can do on this kind alone. */
  readonly withHands?: (stage: Stage<N>) => Stage<N>;
}

// biome-ignore lint/suspicious/noExplicitAny: a kind of which nothing more is known than that it is one.
export type AnyKind = Kind<any, any>;

/** For facets that a kind's own picture is already. */
export const itself = <T>(now: T): T => now;

type View = (now: never) => Timed;
const views = new WeakMap<object, Map<View, object>>();

/** A stage as a shared figure sees it. Asked again, it gives the same stage. */
export function seen<N extends Timed, F extends Timed>(stage: Stage<N>, as: (now: N) => F): Stage<F> {
  if ((as as unknown) === itself) return stage as unknown as Stage<F>;
  const known = views.get(stage) ?? new Map<View, object>();
  views.set(stage, known);
  const found = known.get(as) as Stage<F> | undefined;
  if (found) return found;
  const made: Stage<F> = {
    ...stage,
    get: () => as(stage.get()),
    getState: () => as(stage.get()).state,
    shown: () => as(stage.shown()),
    subscribe: (listener) => stage.subscribe((now, before) => listener(as(now), as(before))),
  };
  known.set(as, made);
  return made;
}
