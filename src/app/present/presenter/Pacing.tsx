import { useEffect, useState } from 'react';
import { present as words } from '#words/present.ts';
import { LESSONS } from '../../../lessons/catalog.ts';
import { loadNotes } from '../../../lessons/notes.ts';
import { secondsOfRow } from '../../../run/room/planUnderWay.ts';
import { clocksAnew, secondsIn } from '../../../run/room/roomState.ts';
import { Button } from '../../../ui/Button.tsx';
import { bring } from '../../../ui/bring.ts';
import { usePlan, useRoom, useSession } from '../context.ts';
import { clockText, useSeconds } from '../useSeconds.ts';

/** For each row of the plan, or else for each lesson, the minutes planned and the time that the class has spent in it. */
export function Pacing() {
  const { room } = useSession();
  const rows = usePaced();
  return (
    <>
      <table className="pacing">
        <thead>
          <tr>
            <th scope="col">{words.lesson}</th>
            <th scope="col">{words.spent}</th>
            <th scope="col">{words.plannedFor}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, here, seconds, minutes }) => (
            <tr key={key} aria-current={here || undefined}>
              <th scope="row">{name}</th>
              <td>{seconds > 0 ? clockText(seconds) : ''}</td>
              <td>{minutes === undefined ? '' : words.minutesShort(minutes)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Button onClick={() => room.set(clocksAnew(room.get(), Date.now()))}>{words.restartClock}</Button>
    </>
  );
}

interface Paced {
  readonly key: string | number;
  readonly name: string;
  /** Whether the class is there. */
  readonly here: boolean;
  readonly seconds: number;
  /** As planned. */
  readonly minutes: number | undefined;
}

function usePaced(): readonly Paced[] {
  const state = useRoom((all) => all);
  const now = useSeconds(true, state.startedAt);
  const planned = usePlanned();
  const plan = usePlan();
  const under = state.plan;
  if (plan && under)
    return plan.rows.map(({ from, to, lesson, steps }, row) => ({
      key: from,
      name: lesson ? words.rowSteps(lesson.title, steps) : words.atTheBoard,
      here: row === under.row && !under.away,
      seconds: secondsOfRow(under, row, now),
      minutes: to - from,
    }));
  return LESSONS.map(({ slug, title }) => ({
    key: slug,
    name: title,
    here: slug === state.slug,
    seconds: secondsIn(slug, state, now),
    minutes: planned[slug],
  }));
}

/** Minutes by lesson, from the notes of all of them. */
function usePlanned(): Readonly<Record<string, number>> {
  const [planned, setPlanned] = useState<Readonly<Record<string, number>>>({});
  useEffect(() => {
    const over = new AbortController();
    const all = () => LESSONS.map(async ({ slug }) => [slug, (await loadNotes(slug)).minutes] as const);
    void bring(() => Promise.all(all()), over.signal).then((found) => {
      if (!over.signal.aborted) setPlanned(Object.fromEntries(found));
    });
    return () => over.abort();
  }, []);
  return planned;
}
