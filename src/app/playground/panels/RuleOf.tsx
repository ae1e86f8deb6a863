import { lazy, Suspense, useState } from 'react';
import { playground as words } from '#words/playground.ts';
import { workingAt } from '../../../run/laboratory/laboratory.ts';
import { bring } from '../../../ui/bring.ts';
import { WorkingStrip } from '../../../views/strips/WorkingStrip.tsx';
import { useNow, useShown } from '../context.ts';
import { OverWhichX } from '../OverWhichX.tsx';

const Rule = lazy(async () => ({
  default: (await bring(() => import('../../../views/rules/Rule.tsx'))).Rule,
}));

/** An optimizer's rule, typeset, and the step that comes next written out with its numbers; worked out only while it is open. */
export function RuleOf({ optimizer, index }: { optimizer: string; index: number }) {
  const shown = useShown('rule');
  const [open, setOpen] = useState(false);
  if (!shown) return null;
  return (
    <details className="small-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.ways.rule}</summary>
      {open ? (
        <Suspense>
          <Rule of="optimizer" id={optimizer} />
          <OverWhichX />
          <Worked index={index} />
        </Suspense>
      ) : null}
    </details>
  );
}

function Worked({ index }: { index: number }) {
  const run = useNow((now) => now.runs[index]);
  const cursor = useNow((now) => now.state.cursor);
  if (!run) return null;
  const step = Math.min(cursor, run.steps);
  const over = run.end !== null && run.end.step <= step;
  const { message } = run.end?.problem ?? {};
  if (over && message) return <p className="note">{words.ways.noMore(message)}</p>;
  return <WorkingStrip lines={workingAt(run, step)} />;
}
