import { controls as words } from '#words/controls.ts';
import type { Plotted } from '../../../run/kinds/line/plotted.ts';
import { fitted } from '../../../views/readouts/fitted.ts';
import { type Card, COST, STEPS } from '../../../views/readouts/Readouts.tsx';
import type { StageLayout } from '../../lesson.ts';

/** Wags per pat, unless the data are of something else. */
const ofDogs = (meaning: string) => (now: Plotted) => (now.state.labels ? null : meaning);

/** The line's own numbers on cards. */
export const LINE_CARDS: readonly Card<Plotted>[] = [
  { name: 'w', meaning: ofDogs(words.wLabel), tone: 'w', read: (now) => fitted(now.w) },
  { name: 'b', meaning: ofDogs(words.bLabel), tone: 'b', read: (now) => fitted(now.b) },
];
export const SLOPE_CARDS: readonly Card<Plotted>[] = [
  {
    name: words.slopeW,
    id: 'slopeW',
    short: words.slopeWShort,
    tone: 'w',
    of: 'slopeW',
    read: (now) => fitted(now.slopeW),
  },
  {
    name: words.slopeB,
    id: 'slopeB',
    short: words.slopeBShort,
    tone: 'b',
    of: 'slopeB',
    read: (now) => fitted(now.slopeB),
  },
];

export function readouts({
  show,
  strip,
  arrows = 'none',
  controls,
  beside,
  misses,
}: StageLayout): readonly Card<Plotted>[] {
  // In a race each racer has numbers of its own, and the strip says them.
  if (strip === 'race') return [STEPS];
  const runs = controls?.includes('run');
  const beforeCost =
    show === 'dataPlot' &&
    !beside?.length &&
    (strip === 'line' || strip === 'misses' || (!strip && misses === 'none'));
  const slopes = strip === 'slopes' || strip === 'update' || arrows !== 'none';
  return [
    ...LINE_CARDS,
    ...(beforeCost ? [] : [COST]),
    ...(slopes || runs ? SLOPE_CARDS : []),
    ...(runs ? [STEPS] : []),
  ];
}
