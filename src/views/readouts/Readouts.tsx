import { controls as words } from '#words/controls.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { Live } from '../live.tsx';
import { positionOf } from '../runControls/ends.ts';
import { useSnapshot } from '../stageContext.ts';
import { fitted } from './fitted.ts';
import { SpokenReadouts } from './SpokenReadouts.tsx';
import './readouts.css';

export type ReadoutName = 'w' | 'b' | 'cost' | 'slopes' | 'steps';

export interface Card {
  readonly name: string;
  /** The meaning of a letter; gives way where room is short. */
  readonly meaning?: string;
  /** Stands for the name where room is shorter still. */
  readonly short?: string;
  readonly tone: 'w' | 'b' | 'cost' | 'ink';
  readonly read: (now: Plotted) => string;
}

export const CARDS: Record<ReadoutName, readonly Card[]> = {
  w: [{ name: 'w', meaning: words.wLabel, tone: 'w', read: (now) => fitted(now.w) }],
  b: [{ name: 'b', meaning: words.bLabel, tone: 'b', read: (now) => fitted(now.b) }],
  cost: [{ name: words.cost, tone: 'cost', read: (now) => fitted(now.cost) }],
  slopes: [
    { name: words.slopeW, short: words.slopeWShort, tone: 'w', read: (now) => fitted(now.slopeW) },
    { name: words.slopeB, short: words.slopeBShort, tone: 'b', read: (now) => fitted(now.slopeB) },
  ],
  steps: [
    { name: words.steps, short: words.stepsShort, tone: 'ink', read: (now) => String(positionOf(now)) },
  ],
};

interface ReadoutsProps {
  show?: readonly ReadoutName[];
  /** The cards, where they are not called as they usually are. */
  cards?: typeof CARDS;
}

/** The numbers of the stage on small cards of fixed width. */
export function Readouts({ show = ['w', 'b', 'cost'], cards = CARDS }: ReadoutsProps) {
  // Wags per pat, unless the data are of something else.
  const other = useSnapshot((now: Plotted) => now.state.labels !== null);
  // In the order of the cards, whatever the order asked for.
  const shown = Object.entries(cards).flatMap(([name, its]) =>
    show.includes(name as ReadoutName) ? its : [],
  );
  return (
    <section className="readouts" aria-label={words.readouts}>
      {shown.map(({ name, meaning, short, tone, read }) => (
        <div key={name} className={`readout tone-${tone}`}>
          <span className="readout-label" aria-hidden="true">
            <span translate={name.length === 1 ? 'no' : undefined} className={short && 'readout-name'}>
              {name}
            </span>
            {short ? <span className="readout-short">{short}</span> : null}
            {meaning && !other ? <span className="readout-meaning">, {meaning}</span> : null}
          </span>
          <Live.output className="readout-number" aria-label={name} aria-live="off">
            {read}
          </Live.output>
        </div>
      ))}
      <SpokenReadouts cards={shown} />
    </section>
  );
}
