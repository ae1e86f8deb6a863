import { useId, useState } from 'react';
import { playground as pageWords } from '#words/playground.ts';
import { share as words } from '#words/share.ts';
import type { FigureId } from '../../../../run/playground/controls.ts';
import { StageContext } from '../../../../views/stageContext.ts';
import { StillContext } from '../../../../views/stillContext.ts';
import { useSession } from '../../context.ts';
import { Figure, useFigures } from '../../Figures.tsx';
import { CodePicture } from './CodePicture.tsx';

const say = words.handout;
/** Letters that somebody types off a sheet of paper; a longer address is in the code alone. */
const SHORT = 80;
/** The figure in view units, so that its words come out about as large as the text. */
const BOXES = {
  main: { width: 640, height: 360, em: 14 },
  beside: { width: 640, height: 360, em: 14 },
};

/** What is printed, on one page: the task that the teacher types, a figure, and the way to it. On the screen, the fields for it and the code. */
export function HandoutPage({ link, name }: { link: string; name: string }) {
  const { stage } = useSession();
  const shown = useFigures();
  const [wanted, setWanted] = useState<FigureId | null>(null);
  const [task, setTask] = useState('');
  const field = useId();
  const figure = shown.find((id) => id === wanted) ?? shown[0];
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
      <div className="handout-page">
        <p className="handout-title">{name}</p>
        <p className="handout-task">{task}</p>
        {figure ? (
          <div className="handout-figure" inert>
            <StageContext value={stage}>
              <StillContext value={BOXES}>
                <Figure id={figure} size="main" still />
              </StillContext>
            </StageContext>
          </div>
        ) : null}
        <div className="handout-way">
          <CodePicture link={link} name={name} />
          <div>
            <p className="handout-scan">{link.length > SHORT ? say.scanOnly : say.scan}</p>
            {link.length > SHORT ? null : <p className="handout-address">{link}</p>}
          </div>
        </div>
      </div>
    </>
  );
}
