import { networkSaid as words } from '#words/networkSaid.ts';
import { lossOf } from '../../../core/network/atHand.ts';
import { plain } from '../../../i18n/format.ts';
import type { NetworkNow } from '../../../run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkState } from '../../../run/kinds/network/state.ts';
import { fitted } from '../../../views/readouts/fitted.ts';
import { type Card, COST, STEPS } from '../../../views/readouts/Readouts.tsx';
import type { StageLayout } from '../../lesson.ts';

/** How well the answers do, in the target's unit. */
const MISS: Card<NetworkNow> = {
  name: words.typicalMiss,
  meaning: ({ columns, target }) => columns[target]?.unit || null,
  tone: 'ink',
  of: 'rootMeanSquare',
  read: (now) => fitted(now.rootMeanSquare),
};
/** The same as a share of the target's scatter. On the way down it is below 0 first, which says nothing. */
const SHARE: Card<NetworkNow> = {
  name: words.share,
  tone: 'ink',
  of: 'rSquared',
  read: (now) => fitted(now.rSquared),
};

/** Where examples are held still: how many count, and which way the target goes among them. */
const BAND: readonly Card<NetworkNow>[] = [
  { name: words.counted, tone: 'ink', read: ({ inside }) => plain(inside.length) },
  { name: words.slope, tone: 'ink', read: ({ bandTrend }) => fitted(bandTrend) },
];

/** A model of numbers is judged by its misses; what names a class, by its cost. */
export function readouts({
  show,
  beside = [],
  controls,
  state,
  strip,
}: StageLayout): readonly Card<NetworkNow>[] {
  // What was timed is about other models than the one in hand.
  if (show === 'timings') return [];
  const runs = controls?.includes('run');
  // These say their own numbers.
  if (show === 'ladder' || show === 'nudgeError' || show === 'checkedSlopes') return [];
  // Unit by unit, the numbers stand in the units; beside the ruler, what it measures.
  if (show === 'matrices' || show === 'layeredNetwork')
    return [...(beside.includes('levels') ? [COST] : []), ...(runs ? [STEPS] : [])];
  if (controls?.includes('band')) return BAND;
  // Where hands are dealt and nothing moves, the deck says what there is.
  if (controls?.includes('dealHands')) return [];
  // A network with hidden units is about its cost.
  const layered = (state as Partial<NetworkState> | undefined)?.hidden?.length;
  if (layered) return [COST, ...(runs ? [STEPS] : [])];
  // These strips say how it does on each part.
  if (strip === 'deal' || strip === 'envelope') return [];
  const minds = controls?.some((name) => ['run', 'program', 'copies'].includes(name));
  const { loss = NETWORK_FIELDS.loss.initial, racers = [] }: Partial<NetworkState> = state ?? {};
  // The strip of a race of hands says how each does.
  if (strip === 'hands' && racers.length > 0) return runs ? [STEPS] : [];
  const named = lossOf(loss).judges === 'classes';
  return [...(named ? [] : [MISS]), ...(named || minds ? [COST] : [SHARE]), ...(runs ? [STEPS] : [])];
}
