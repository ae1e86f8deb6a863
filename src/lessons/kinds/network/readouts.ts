import { networkSaid as words } from '#words/networkSaid.ts';
import { LOSSES } from '../../../core/network/losses.ts';
import { plain } from '../../../i18n/format.ts';
import type { NetworkNow } from '../../../run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkState } from '../../../run/kinds/network/state.ts';
import { fitted } from '../../../views/readouts/fitted.ts';
import { type Card, COST, STEPS } from '../../../views/readouts/Readouts.tsx';
import type { StageLayout } from '../../lesson.ts';

/** How well the answers do, in the target's unit and as a share of its scatter. */
const FIT: readonly Card<NetworkNow>[] = [
  {
    name: words.typicalMiss,
    meaning: ({ columns, target }) => columns[target]?.unit || null,
    tone: 'ink',
    of: 'rootMeanSquare',
    read: (now) => fitted(now.rootMeanSquare),
  },
  { name: words.share, tone: 'ink', of: 'rSquared', read: (now) => fitted(now.rSquared) },
];

/** Where examples are held still: how many count, and which way the target goes among them. */
const BAND: readonly Card<NetworkNow>[] = [
  { name: words.counted, tone: 'ink', read: ({ inside }) => plain(inside.length) },
  { name: words.slope, tone: 'ink', read: ({ bandTrend }) => fitted(bandTrend) },
];

/** A model of numbers is judged by its misses; what names a class, by its cost. */
export function readouts({ controls, state }: StageLayout): readonly Card<NetworkNow>[] {
  const runs = controls?.includes('run');
  if (controls?.includes('band')) return BAND;
  const { loss = NETWORK_FIELDS.loss.initial }: Partial<NetworkState> = state ?? {};
  const named = LOSSES[loss].judges === 'classes';
  return [...(named ? [] : FIT), ...(named || runs ? [COST] : []), ...(runs ? [STEPS] : [])];
}
