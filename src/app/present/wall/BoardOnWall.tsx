import { present as words } from '#words/present.ts';
import { useBoard, usePlan } from '../context.ts';
import { CountdownOnWall } from './CountdownOnWall.tsx';

/** What the wall shows on a plan while the class looks at the board, and when the plan is over. */
export function BoardOnWall() {
  const plan = usePlan();
  const board = useBoard();
  if (!plan || !board) return null;
  return (
    <div className="wall" data-beat="board">
      <div className="wall-sheet">
        <div className="wall-top">
          <CountdownOnWall />
          <p className="wall-place">{plan.title}</p>
        </div>
        <section className="wall-board" aria-label={words.told} aria-live="polite">
          <p>{board === 'end' ? words.planOver : board.room}</p>
        </section>
      </div>
    </div>
  );
}
