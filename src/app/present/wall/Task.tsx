import { present as words } from '#words/present.ts';
import type { TaskOutline } from '../../../lessons/outline.tsx';
import { useSnapshot } from '../../../views/stageContext.ts';
import { useRoom } from '../context.ts';

/** A task in class, and whether the stage fulfills it; while one way to do it is shown, what is said of its stage. */
export function Task({ task: { goal, done, ways } }: { task: TaskOutline }) {
  const stage = useRoom(({ beat, scene }) => (beat === 'way' && ways[scene]?.says ? scene : -1));
  const isDone = useSnapshot(done);
  return (
    <section className="wall-question" aria-label={words.yourTurn}>
      <p className="wall-kind">
        {words.yourTurn}
        <span className="wall-done" role="status">
          {isDone ? words.done : ''}
        </span>
      </p>
      {/* All that is told of it has its room from the start, so that the figures keep their size from stage to stage. */}
      <div className="wall-stages">
        {[goal, ...ways.map(({ says }) => says)].map((text, index) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: the stages of a way never change their order.
            key={index}
            className={index === stage + 1 ? 'wall-caption' : 'wall-caption-room'}
            aria-hidden={index !== stage + 1}
            inert={index !== stage + 1}
          >
            {text}
          </div>
        ))}
      </div>
    </section>
  );
}
