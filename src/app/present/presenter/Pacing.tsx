import { useEffect, useState } from 'react';
import { present as words } from '#words/present.ts';
import { LESSONS } from '../../../lessons/catalog.ts';
import { loadNotes } from '../../../lessons/notes.ts';
import { clocksAnew, secondsIn } from '../../../run/room/roomState.ts';
import { Button } from '../../../ui/Button.tsx';
import { bring } from '../../../ui/bring.ts';
import { useRoom, useSession } from '../context.ts';
import { clockText, useSeconds } from '../useSeconds.ts';

/** For each lesson the minutes planned and the time that the class has spent in it. */
export function Pacing() {
  const { room } = useSession();
  const state = useRoom((all) => all);
  const now = useSeconds(true, state.startedAt);
  const planned = usePlanned();
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
          {LESSONS.map(({ slug, title }) => {
            const seconds = secondsIn(slug, state, now);
            return (
              <tr key={slug} aria-current={slug === state.slug || undefined}>
                <th scope="row">{title}</th>
                <td>{seconds > 0 ? clockText(seconds) : ''}</td>
                <td>{planned[slug] === undefined ? '' : words.minutesShort(planned[slug])}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Button onClick={() => room.set(clocksAnew(room.get(), Date.now()))}>{words.restartClock}</Button>
    </>
  );
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
