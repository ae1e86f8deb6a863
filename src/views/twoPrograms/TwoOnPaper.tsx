import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { libraryOf } from '../../run/programs/network/libraries.ts';
import { textOf } from '../../run/programs/program.ts';
import { ProgramText } from '../codeLab/ProgramText.tsx';
import { programNow } from '../codeLab/programNow.ts';
import { useStage } from '../stageContext.ts';
import { writtenIn } from './networkWriter.ts';
import '../codeLab/codeLab.css';

/** Both programs as the lesson gives them, one under the other. */
export function TwoOnPaper() {
  const now = useStage<NetworkNow>().get();
  const { language, given } = programNow(now);
  const library = libraryOf(now.state.library);
  const programs = [
    { title: language.title, text: given },
    { title: library.title, text: textOf(writtenIn(library, now)) },
  ];
  return (
    <div className="code-lab paper-programs">
      {programs.map(({ title, text }) => (
        <div key={title}>
          <p className="paper-language">{title}</p>
          <div className="paper-program" role="group" aria-label={`${words.name}: ${title}`}>
            <ProgramText text={text} />
          </div>
        </div>
      ))}
    </div>
  );
}
