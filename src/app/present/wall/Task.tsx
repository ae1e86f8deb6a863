import { present as words } from '#words/present.ts';
import type { TaskOutline } from '../../../lessons/outline.tsx';
import { useSnapshot } from '../../../views/stageContext.ts';

/** A task in class, and whether the stage fulfills it. */
export function Task({ task: { goal, done } }: { task: TaskOutline }) {
  const isDone = useSnapshot(done);
  return (
    <section className="wall-question" aria-label={words.yourTurn}>
      <p className="wall-kind">
        {words.yourTurn}
        <span className="wall-done" role="status">
          {isDone ? words.done : ''}
        </span>
      </p>
      <p className="wall-caption">{goal}</p>
    </section>
  );
}
