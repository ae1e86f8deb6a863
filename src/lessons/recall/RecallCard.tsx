import { type ReactNode, useState } from 'react';
import { lesson as words } from '#words/lesson.ts';
import { bring } from '../../ui/bring.ts';
import { useProgress } from '../progress/progress.ts';
import './recallCard.css';

/** The lesson, by its number in the course, from which on there is enough behind the learner to be asked about. */
const FIRST = 3;
/** How many questions there are (choose.ts, which comes when they are asked). */
const COUNT = 3;

interface RecallCardProps {
  slug: string;
  /** The number of the lesson in the course. */
  number: number;
}

/** Short questions on earlier lessons, at the start of a lesson: one line until it is opened, which is also when all else of it is loaded. */
export function RecallCard({ slug, number }: RecallCardProps) {
  const progress = useProgress();
  const [round, setRound] = useState<ReactNode>(null);
  if (number < FIRST) return null;
  return (
    <details
      className="card recall"
      onToggle={(event) => {
        if (event.currentTarget.open && !round)
          void bring(async () => (await import('./Round.tsx')).roundOf(progress, slug)).then(setRound);
      }}
    >
      <summary>
        <b>{words.recall}</b> <span>{words.recallCount(COUNT)}</span>
      </summary>
      {round}
    </details>
  );
}
