import { type ReactNode, useState } from 'react';
import { recall as words } from '#words/recall.ts';
import { bring } from '../../ui/bring.ts';
import { useProgress } from '../progress/progress.ts';
import { ROUND } from './round.ts';
import './recallCard.css';

/**
 * Short questions on earlier lessons, at the start of a lesson: one line until it is opened, which is also when all else of it is loaded. It comes with the
 * lessons that have something behind them to ask about (build/lessons.ts).
 */
export function RecallCard({ slug }: { slug: string }) {
  const progress = useProgress();
  const [round, setRound] = useState<ReactNode>(null);
  return (
    <details
      className="card recall"
      onToggle={(event) => {
        if (event.currentTarget.open && !round)
          void bring(async () => (await import('./Round.tsx')).roundOf(progress, slug)).then(setRound);
      }}
    >
      <summary>
        <b>{words.title}</b> <span>{words.count(ROUND)}</span>
      </summary>
      {round}
    </details>
  );
}
