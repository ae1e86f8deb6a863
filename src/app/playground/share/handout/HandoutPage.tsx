import { useEffect, useId, useState } from 'react';
import { playground as pageWords } from '#words/playground.ts';
import { share as words } from '#words/share.ts';
import type { FigureId } from '../../../../run/playground/controls.ts';
import { putOnPaper } from '../../../paper/putOnPaper.ts';
import { SessionContext, useSession } from '../../context.ts';
import { useFigures } from '../../Figures.tsx';
import { CodePicture } from './CodePicture.tsx';
import { PrintedHandout } from './PrintedHandout.tsx';
import './handout.css';

const say = words.handout;

/** The code of the link, and what else stands on the printed handout: the task that the teacher types, and which figure. */
export function HandoutPage({ link, name }: { link: string; name: string }) {
  const session = useSession();
  const shown = useFigures();
  const [wanted, setWanted] = useState<FigureId | null>(null);
  const [task, setTask] = useState('');
  const field = useId();
  const figure = shown.find((id) => id === wanted) ?? shown[0];
  useEffect(() => {
    let takeOff: (() => void) | undefined;
    const off = () => {
      takeOff?.();
      takeOff = undefined;
    };
    const on = () => {
      off();
      takeOff = putOnPaper({
        render: () => (
          <SessionContext value={session}>
            <PrintedHandout {...{ link, name, task, figure }} />
          </SessionContext>
        ),
      });
    };
    addEventListener('beforeprint', on);
    addEventListener('afterprint', off);
    return () => {
      removeEventListener('beforeprint', on);
      removeEventListener('afterprint', off);
      off();
    };
  }, [session, link, name, task, figure]);
  return (
    <>
      <div className="handout-task-field">
        <label htmlFor={field}>{say.task}</label>
        <textarea id={field} rows={3} value={task} onChange={(event) => setTask(event.target.value)} />
        {figure && shown.length > 1 ? (
          <label>
            {say.figure}{' '}
            <select value={figure} onChange={(event) => setWanted(event.target.value as FigureId)}>
              {shown.map((id) => (
                <option key={id} value={id}>
                  {pageWords.figures[id]}
                </option>
              ))}
            </select>
          </label>
        ) : null}
      </div>
      <CodePicture link={link} name={name} />
    </>
  );
}
