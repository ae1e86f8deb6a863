import { useEffect, useMemo, useRef } from 'react';
import { csv } from '#words/csv.ts';
import { playgroundData } from '#words/playgroundData.ts';
import type { ChosenColumns, CsvNote, CsvOptions, Delimiter } from '../../../core/csv/index.ts';
import { lineDoubt } from '../../../core/lineDoubt.ts';
import { withFittingRuns } from '../../../run/playground/fittingRuns.ts';
import type { ReadTable } from '../../../run/table/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { usePlayground, useSession } from '../context.ts';
import { Choice } from '../panels/Choice.tsx';
import { columnName, sayChoice, sayDoubt, sayLeftOut, sayNote, sayQuestion } from '../sayCsv.ts';
import { Answers } from './Answers.tsx';
import { DialectChoice } from './DialectChoice.tsx';
import { type Columns, columnsToOffer } from './firstColumns.ts';
import { labelsFor, otherData } from './ownData.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { questionAbout } from './question.ts';
import { useChosen } from './useChosen.ts';

const { count, import: words } = playgroundData;
/** As many rows that are left out are named. */
const NAMED = 5;

/** Which columns were chosen, of a table with these names. */
export interface ColumnChoice {
  readonly names: string;
  readonly columns: Columns;
}

interface ReadTableViewProps {
  table: ReadTable;
  options: CsvOptions;
  choice: ColumnChoice | null;
  /** Whether it was read again, in a way that was chosen here. */
  again: boolean;
  onOptions: (options: CsvOptions) => void;
  onChoice: (choice: ColumnChoice) => void;
  onClose: (sentence: string) => void;
}

/** A table that was read: which columns are taken, what comes of them, and how it looks. */
export function ReadTableView(props: ReadTableViewProps) {
  const { table, options, choice, again, onOptions, onChoice, onClose } = props;
  const { playground, stage } = useSession();
  const names = JSON.stringify(table.columns.map(({ name }) => name));
  // The same columns, read in another way, stay chosen.
  const columns = choice?.names === names ? choice.columns : columnsToOffer(table);
  const choose = (next: Columns) => onChoice({ names, columns: next });
  const question = questionAbout(table, columns);
  const answer = useChosen(table, columns);
  const intercept = usePlayground((state) => state.intercept);
  const doubt = useMemo(
    () => (answer && 'data' in answer ? lineDoubt(answer.data, intercept) : null),
    [answer, intercept],
  );
  // Where no line is best there is nothing to take, and the stage stays as it is.
  const isRefused = doubt?.code === 'tooFew' || doubt?.code === 'xConstant';
  const taken = [nameOf(table, columns[0]), nameOf(table, columns[1])] as const;
  const next = useRef<HTMLDivElement>(null);
  const isReady = answer !== null;
  // What was pressed for this to be read again is gone, and with it the focus.
  useEffect(() => {
    if (again && isReady && document.activeElement === document.body)
      next.current?.querySelector('button')?.focus();
  }, [again, isReady]);
  const use = ({ data }: ChosenColumns) => {
    const [x = '', y = ''] = columns.map((index) => table.columns[index]?.name);
    const points = { kind: 'points', x: data.x, y: data.y } as const;
    const patch = otherData(points, labelsFor(x, y));
    playground.change(withFittingRuns(patch, stage.now(), stage.foresee));
    onClose(words.used(count(data.x.length)));
  };
  const choices = table.columns.map((column, i) => {
    const name = columnName(column, i);
    return { value: String(i), label: column.kind === 'text' ? words.textColumn(name) : name };
  });
  const alone = table.columns.filter(({ kind }) => kind === 'number').length === 1;
  const isBoth = alone && columns[0] === columns[1];
  return (
    <>
      <div className="import-choices">
        {([0, 1] as const).map((axis) => (
          <Choice
            key={axis}
            name={axis === 0 ? words.x : words.y}
            value={String(columns[axis])}
            options={choices}
            onChange={(value) =>
              choose(axis === 0 ? [Number(value), columns[1]] : [columns[0], Number(value)])
            }
          />
        ))}
      </div>
      {isBoth ? <p className="note">{words.oneColumn}</p> : null}
      {answer && 'problem' in answer ? (
        <p className="import-refusal" role="alert">
          {sayChoice(answer.problem)}
        </p>
      ) : null}
      {question && answer && 'data' in answer ? (
        <div className="import-question">
          <p role="alert">{sayQuestion(question, taken)}</p>
          <div ref={next} className="button-row">
            <Answers question={question} onAnswer={(told) => onOptions({ ...options, ...told })} />
          </div>
        </div>
      ) : null}
      {!question && doubt && (isRefused || !isBoth) ? (
        <p className={isRefused ? 'import-refusal' : 'note'} role={isRefused ? 'alert' : undefined}>
          {[sayDoubt(doubt, taken), doubt.code === 'xConstant' ? csv.doubts.another : ''].join(' ').trim()}
        </p>
      ) : null}
      {!question && !isRefused && answer && 'data' in answer ? (
        <div ref={next} className="button-row">
          <Button kind="primary" onClick={() => use(answer)}>
            {words.use(count(answer.data.x.length))}
          </Button>
        </div>
      ) : null}
      {answer && 'data' in answer && answer.leftOutCount > 0 ? (
        <div className="left-out">
          <p>{words.leftOut(count(answer.leftOutCount))}</p>
          <ul>
            {answer.leftOut.slice(0, NAMED).map((one) => (
              <li key={one.row}>{sayLeftOut({ ...one, column: nameAs(table, one.column) })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {table.notes.map((note) => (
        <Note
          key={sayNote(note)}
          note={note}
          onDelimiter={(delimiter) => onOptions({ ...options, delimiter })}
        />
      ))}
      <PreviewTable table={table} columns={columns} />
      <DialectChoice
        options={options}
        found={table.dialect}
        unclear={question?.kind === 'mark'}
        onChange={onOptions}
      />
    </>
  );
}

interface NoteProps {
  note: CsvNote;
  onDelimiter: (delimiter: Delimiter) => void;
}

/** What was done to the table; where it could be read in another way, with a button for that. */
function Note({ note, onDelimiter }: NoteProps) {
  const sentence = <p className="note">{sayNote(note)}</p>;
  if (note.code !== 'markOrNumber') return sentence;
  const isCells = note.takenFor === 'cells';
  return (
    <>
      {sentence}
      <div className="button-row">
        <Button onClick={() => onDelimiter(isCells ? '\t' : note.mark)}>
          {isCells ? words.oneNumber : words.severalCells}
        </Button>
      </div>
    </>
  );
}

const nameOf = ({ columns }: ReadTable, index: number) => columnName(columns[index] ?? { name: '' }, index);

/** What a column that a sentence is about is called, where the file gives it no name. */
function nameAs(table: ReadTable, name: string): string {
  const index = table.columns.findIndex((column) => column.name === name);
  return name === '' && index >= 0 ? columnName({ name }, index) : name;
}
