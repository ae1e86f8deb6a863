/** How fast a search goes, and how large its ranges are for that: so that each takes about as long as it should, whoever works it out. */
import type { SearchPlan } from '../../core/search/plan.ts';

export interface Pace {
  /** Where a range for this member ends that begins at `from`: at the end of a row, where it is more than one. */
  endOf(member: number, from: number, until: number): number;
  worked(member: number, what: { readonly tries: number; readonly milliseconds: number }): void;
  /** How long it took as it was shared out; null before the first range. */
  milliseconds(): number | null;
  /** Tries a second with so many at work; null before the first range. */
  perSecond(members: number): number | null;
}

/** The first range: some thousand tries, which any machine does at once. */
const FIRST = 4096;
/** A range grows by so much at most, in case the clock stood still. */
const GROWTH = 8;

export function createPace(plan: SearchPlan, slice: number): Pace {
  const row = plan.kind === 'grid' && plan.weights.length > 1 ? plan.values : 1;
  const sizes = new Map<number, number>();
  const spent = new Map<number, number>();
  let tries = 0;
  const inAll = () => [...spent.values()].reduce((sum, one) => sum + one, 0);
  return {
    endOf(member, from, until) {
      const end = from + (sizes.get(member) ?? FIRST);
      return Math.min(until, end - from < row ? end : end - (end % row));
    },
    worked(member, done) {
      tries += done.tries;
      spent.set(member, (spent.get(member) ?? 0) + done.milliseconds);
      const fitting = (done.tries * slice) / done.milliseconds;
      sizes.set(member, Math.max(1, Math.floor(Math.min(fitting, GROWTH * done.tries))));
    },
    milliseconds: () => (tries > 0 ? inAll() / spent.size : null),
    perSecond: (members) => (tries > 0 ? (1000 * tries * members) / inAll() : null),
  };
}
