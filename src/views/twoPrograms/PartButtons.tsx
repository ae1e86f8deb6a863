import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { NetworkPart, Reason } from '../../run/programs/network/networkRun.ts';
import { type InHand, sameInHand } from './lit.ts';

interface PartButtonsProps {
  held: InHand | null;
  hold: (one: InHand) => void;
  point: (one: InHand | null) => void;
}

const PARTS = Object.entries(words.names) as [NetworkPart, string][];
const REASONS = Object.entries(words.reasonNames) as [Reason, string][];

/** The parts that both programs have, and the words whose use is seen once they are missing: each lights its lines. */
export function PartButtons({ held, hold, point }: PartButtonsProps) {
  const button = (one: InHand, name: string, className: string) => (
    <button
      key={name}
      type="button"
      className={className}
      aria-pressed={sameInHand(held, one)}
      translate={'reason' in one ? 'no' : undefined}
      onClick={() => hold(one)}
      onFocus={() => point(one)}
      onBlur={() => point(null)}
      onMouseEnter={() => point(one)}
      onMouseLeave={() => point(null)}
    >
      {name}
    </button>
  );
  return (
    <div className="two-parts">
      <div role="group" aria-label={words.parts}>
        {PARTS.map(([part, name]) => button({ part }, name, 'two-part'))}
      </div>
      <div role="group" aria-label={words.reasons}>
        <span aria-hidden="true">{words.reasons}</span>
        {REASONS.map(([reason, name]) => button({ reason }, name, 'two-part two-reason'))}
      </div>
    </div>
  );
}
