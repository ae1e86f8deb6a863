import { useRef, useState } from 'react';
import { share as words } from '#words/share.ts';
import { grouped, plain } from '../../../i18n/format.ts';
import { hasNotebook, notebookName } from '../../../run/notebook/names.ts';
import { LANGUAGES, languageOf } from '../../../run/programs/languages.ts';
import { Button } from '../../../ui/Button.tsx';
import { bring } from '../../../ui/bring.ts';
import { download, NOTEBOOK_TYPE, TEXT_TYPE } from '../../../ui/download.ts';
import { raceLetter } from '../../../views/axes/races.ts';
import { piecesOf } from '../../../views/codeLab/highlight.ts';
import { CopyButton } from '../../handing/CopyField.tsx';
import { useNow } from '../context.ts';
import { Choice } from '../panels/Choice.tsx';
import { raceName } from '../session.ts';
import { defaultName } from './names.ts';
import { type Written, writtenProgram } from './writtenProgram.ts';

const say = words.program;
const LANGUAGE_OPTIONS = LANGUAGES.map(({ id, title }) => ({ value: id, label: title }));

/** The run that is shown as a program, in the language of the reader's choice. */
export function ProgramView() {
  const now = useNow((all) => all);
  const [id, setId] = useState(LANGUAGES[0]?.id ?? '');
  const [racer, setRacer] = useState(0);
  const code = useRef<HTMLPreElement>(null);
  const language = languageOf(id);
  const index = Math.min(racer, now.plans.length - 1);
  const written = writtenProgram(now, index, language);
  const racers = now.plans.map((_, i) => ({
    value: String(i),
    label: `${raceLetter(i)}: ${raceName(now.state, i)}`,
  }));
  const takeNotebook = async ({ text: _, fromFile: __, ...program }: Written) => {
    const { runNotebook } = await bring(() => import('../../../views/codeLab/runNotebook.ts'));
    const text = runNotebook({ title: defaultName(now.state), language, ...program });
    download([text], notebookName(language), NOTEBOOK_TYPE);
  };
  return (
    <div className="program-view">
      <div className="program-choices">
        <Choice name={say.language} value={id} options={LANGUAGE_OPTIONS} onChange={setId} />
        {racers.length > 1 ? (
          <Choice
            name={say.racer}
            value={String(index)}
            options={racers}
            onChange={(value) => setRacer(Number(value))}
          />
        ) : null}
      </div>
      {'problem' in written ? (
        <p role="status">{written.problem}</p>
      ) : (
        <>
          <p className="note">{say.steps(plain(written.steps))}</p>
          {written.fromFile > 0 ? <p className="note">{say.fromFile(grouped(written.fromFile))}</p> : null}
          <Program ref={code} name={say.code(language.title)} text={written.text} />
          <div className="button-row">
            <CopyButton text={() => written.text} field={code}>
              {say.copy}
            </CopyButton>
            <Button onClick={() => download([written.text], language.fileName, TEXT_TYPE)}>{say.save}</Button>
            {hasNotebook(language) ? (
              <Button onClick={() => void takeNotebook(written)}>{say.notebook}</Button>
            ) : null}
          </div>
        </>
      )}
    </div>
  );
}

interface ProgramProps {
  ref: React.RefObject<HTMLPreElement | null>;
  name: string;
  text: string;
}

function Program({ ref, name, text }: ProgramProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <pre translate="no" ref={ref} className="program-code" role="region" aria-label={name} tabIndex={0}>
      <code>
        {text.split('\n').map((line, row) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place.
          <span key={row}>
            {piecesOf(line).map(({ text: piece, className }, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a piece is its place.
              <span key={at} className={className}>
                {piece}
              </span>
            ))}
            {'\n'}
          </span>
        ))}
      </code>
    </pre>
  );
}
