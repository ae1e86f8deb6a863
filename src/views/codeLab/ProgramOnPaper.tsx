import { codeLab as words } from '#words/codeLab.ts';
import { useStage } from '../stageContext.ts';
import { marked, ProgramText } from './ProgramText.tsx';
import './lineWriter.ts';
import { programNow, spokenLines } from './programNow.ts';
import './codeLab.css';

/** The program as the lesson gives it, with its blanks. A program is text, so it says itself what it shows. */
export function ProgramOnPaper() {
  const now = useStage().get();
  const { language, given } = programNow(now);
  return (
    <div className="code-lab">
      <p className="paper-language">{language.title}</p>
      <div className="paper-program" role="group" aria-label={words.name}>
        <ProgramText text={given} mark={marked(spokenLines(now))} />
      </div>
    </div>
  );
}
