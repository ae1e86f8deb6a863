import { controls as words } from '#words/controls.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { NameId } from '../../ui/Named.tsx';
import { Live } from '../live.tsx';
import { positionOf } from '../runControls/ends.ts';
import { useSnapshot } from '../stageContext.ts';
import { fitted } from './fitted.ts';
import { SpokenReadouts } from './SpokenReadouts.tsx';
import './readouts.css';
import type { Quantity } from '../../run/stage/quantities.ts';
import { told } from '../told.ts';

/** A number of the stage, whatever kind of stage it is. */
export interface Card<N extends Timed = Timed> {
  readonly name: string;
  /** The meaning of a letter, where it has one now; gives way where room is short. */
  readonly meaning?: (now: N) => string | null;
  /** Stands for the name where room is shorter still. */
  readonly short?: string;
  /** What it is that it shows a number of, where that has more names. */
  readonly id?: NameId;
  /** The class `tone-…` gives it its color. */
  readonly tone: string;
  readonly read: (now: N) => string;
  /** What it is, where a question may ask for it. */
  readonly of?: Quantity;
}

/** The numbers that every run has. */
export const COST: Card = {
  name: words.cost,
  id: 'cost',
  tone: 'cost',
  of: 'cost',
  read: (now) => fitted(now.cost),
};
export const STEPS: Card = {
  name: words.steps,
  short: words.stepsShort,
  tone: 'ink',
  read: (now) => String(positionOf(now)),
};

/** The numbers of the stage on small cards of fixed width. */
export function Readouts<N extends Timed>({ cards }: { cards: readonly Card<N>[] }) {
  return (
    <section className="readouts" aria-label={words.readouts}>
      {cards.map((card) => (
        <Readout key={card.name} card={card} />
      ))}
      <SpokenReadouts cards={cards} />
    </section>
  );
}

function Readout<N extends Timed>({ card: { name, id, meaning, short, tone, of, read } }: { card: Card<N> }) {
  const meant = useSnapshot((now: N) => meaning?.(now));
  return (
    <div className={`readout tone-${tone}`}>
      <span className="readout-label" aria-hidden="true" data-names={id}>
        <span translate={name.length === 1 ? 'no' : undefined} className={short && 'readout-name'}>
          {name}
        </span>
        {short ? <span className="readout-short">{short}</span> : null}
        {meant ? <span className="readout-meaning">, {meant}</span> : null}
      </span>
      <Live.output className="readout-number" aria-label={name} aria-live="off">
        {(now: N) => (of ? told(now, of, read(now)) : read(now))}
      </Live.output>
    </div>
  );
}
