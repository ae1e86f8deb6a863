import { present as words } from '#words/present.ts';
import type { TaskOutline } from '../../../lessons/outline.tsx';
import { useSnapshot } from '../../../views/stageContext.ts';
import { useRoom } from '../context.ts';

/** A task in class, and whether the stage fulfills it; while one way to do it is shown, what is said of its stage. */
export function Task({ task: { goal, done, ways } }: { task: TaskOutline }) {
  const says = useRoom(({ beat, scene }) => (beat === 'way' ? ways[scene]?.says : undefined));
  const isDone = useSnapshot(done);
  return (
    <section className="wall-question" aria-label={words.yourTurn}>
      <p className="wall-kind">
        {words.yourTurn}
        <span className="wall-done" role="status">
          {isDone ? words.done : ''}
        </span>
      </p>
      <div className="wall-caption">{says ?? goal}</div>
    </section>
  );
}
