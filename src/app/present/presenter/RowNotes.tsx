import { present as words } from '#words/present.ts';
import { useBoard, useRoom, useRow } from '../context.ts';

/** What the plan says of the row in hand. */
export function RowNotes() {
  const row = useRow();
  const board = useBoard();
  const number = useRoom(({ plan }) => (plan?.row ?? 0) + 1);
  if (board === 'end') return <p className="presenter-question">{words.planOver}</p>;
  if (!row) return null;
  return (
    <div>
      <h2>{words.rowOf(number)}</h2>
      <p className={board ? 'presenter-question' : undefined}>{row.do}</p>
    </div>
  );
}
