import { codeLab as words } from '#words/codeLab.ts';
import { ProgramText } from '../../views/codeLab/ProgramText.tsx';
import { programNow } from '../../views/codeLab/programNow.ts';
import type { DrawingProps } from './drawings.ts';
import '../../views/codeLab/codeLab.css';

/** The program as the lesson gives it, with its blanks. A program is text, so it says itself what it shows. */
export function ProgramOnPaper({ now }: DrawingProps) {
  return (
    <div className="code-lab">
      <p className="paper-language">{programNow(now).language.title}</p>
      <div className="paper-program" role="group" aria-label={words.name}>
        <ProgramText text={programNow(now).given} />
      </div>
    </div>
  );
}
