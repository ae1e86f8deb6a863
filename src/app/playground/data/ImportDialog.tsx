import { useState } from 'react';
import { playgroundData } from '#words/playgroundData.ts';
import type { CsvOptions } from '../../../core/csv/index.ts';
import type { TableProgress, TableSource } from '../../../run/table/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../shell/Dialog.tsx';
import { DialectChoice } from './DialectChoice.tsx';
import { type ColumnChoice, ReadTableView } from './ReadTableView.tsx';
import { megabytes, sayTableProblem } from './sayTable.ts';
import { useReading } from './useReading.ts';

const { count, import: words } = playgroundData;

interface ImportDialogProps {
  open: boolean;
  /** What is read; null: a text that is yet to be pasted. */
  source: TableSource | null;
  /** The file's. */
  name: string | null;
  /** Chooses another file. */
  onAnother: () => void;
  /** Takes a text that was pasted here. */
  onText: (text: string) => void;
  /** Closes it, with a sentence about what has happened. */
  onClose: (sentence: string) => void;
}

const AS_FOUND: CsvOptions = {};

/** What has been said about a source: how to read it, and which of its columns to take. */
interface Asked {
  readonly source: TableSource | null;
  readonly options: CsvOptions;
  readonly choice: ColumnChoice | null;
}

/** Opens a table: progress, a preview, which columns, what was left out, and the button that takes the points. */
export function ImportDialog({ open, source, name, onAnother, onText, onClose }: ImportDialogProps) {
  const [asked, setAsked] = useState<Asked>({ source, options: AS_FOUND, choice: null });
  // Another file is read as it is found.
  const { options, choice } = asked.source === source ? asked : { options: AS_FOUND, choice: null };
  const setOptions = (next: CsvOptions) => setAsked({ source, options: next, choice });
  const reading = useReading(source, options);
  const cancel = () => onClose(reading?.phase === 'reading' ? words.canceled : '');
  return (
    <Dialog title={name === null ? words.title : words.titleOf(name)} open={open} onClose={cancel}>
      <div className="import">
        {reading === null ? <PasteHere onText={onText} /> : null}
        {reading?.phase === 'reading' ? <InProgress progress={reading.progress} onCancel={cancel} /> : null}
        {reading?.phase === 'refused' ? (
          <>
            <p className="import-refusal" role="alert">
              {sayTableProblem(reading.problem)}
            </p>
            {reading.problem.code === 'tooManyCells' || options !== AS_FOUND ? (
              <DialectChoice options={options} found={null} onChange={setOptions} />
            ) : null}
            <div className="button-row">
              <Button onClick={onAnother}>{words.anotherFile}</Button>
            </div>
          </>
        ) : null}
        {reading?.phase === 'read' ? (
          <ReadTableView
            table={reading.table}
            options={options}
            choice={choice}
            again={options !== AS_FOUND}
            onOptions={setOptions}
            onChoice={(next) => setAsked({ source, options, choice: next })}
            onClose={onClose}
          />
        ) : null}
      </div>
    </Dialog>
  );
}

function InProgress({ progress, onCancel }: { progress: TableProgress | null; onCancel: () => void }) {
  return (
    <>
      <progress
        aria-label={words.progressName}
        max={1}
        value={progress ? progress.done / progress.total : 0}
      />
      <p className="note" data-rows={progress?.rows ?? 0}>
        {progress
          ? words.progress(megabytes(progress.done), megabytes(progress.total), count(progress.rows))
          : words.reading}
      </p>
      <div className="button-row">
        <Button onClick={onCancel}>{words.cancel}</Button>
      </div>
    </>
  );
}

function PasteHere({ onText }: { onText: (text: string) => void }) {
  const [text, setText] = useState('');
  return (
    <>
      <label className="paste-here">
        {words.pasteHere}
        <textarea
          rows={8}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      </label>
      <div className="button-row">
        <Button kind="primary" onClick={() => onText(text)}>
          {words.read}
        </Button>
      </div>
    </>
  );
}
