import { table as words } from '#words/table.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { QUIET } from '../axes/quiet.ts';
import { useSnapshot } from '../stageContext.ts';

/** What the letters at the heads of rows mean, as far as there are any. */
export function Legend() {
  const batch = useSnapshot((now: Examples) => now.batch !== null);
  const heldOut = useSnapshot((now: Examples) => now.heldOut.size > 0);
  if (!batch && !heldOut) return null;
  return (
    <p className="table-legend" {...QUIET}>
      {batch ? (
        <span>
          <b>{words.marks.batch}</b> {words.batchLegend}
        </span>
      ) : null}
      {heldOut ? (
        <span>
          <b>{words.marks.heldOut}</b> {words.heldOutLegend}
        </span>
      ) : null}
    </p>
  );
}
