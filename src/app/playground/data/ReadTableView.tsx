import { useState } from 'react';
import { playgroundData } from '#words/playgroundData.ts';
import type { ChosenColumns, CsvOptions } from '../../../core/csv/index.ts';
import { withFittingRuns } from '../../../run/playground/fittingRuns.ts';
import type { ReadTable } from '../../../run/table/messages.ts';
import { Button } from '../../../ui/Button.tsx';
import { useSession } from '../context.ts';
import { Choice } from '../panels/Choice.tsx';
import { columnName, sayChoice, sayLeftOut, sayNote, sayUnclear } from '../sayCsv.ts';
import { DialectChoice } from './DialectChoice.tsx';
import { type Columns, firstColumns } from './firstColumns.ts';
import { MarkAnswers } from './MarkAnswers.tsx';
import { labelsFor, otherData } from './ownData.ts';
import { PreviewTable } from './PreviewTable.tsx';
import { useChosen } from './useChosen.ts';

const { count, import: words } = playgroundData;
/** As many rows that are left out are named. */
const NAMED = 5;

interface ReadTableViewProps {
  table: ReadTable;
  options: CsvOptions;
  onOptions: (options: CsvOptions) => void;
  onClose: (sentence: string) => void;
}

/** A table that was read: which columns are taken, what comes of them, and how it looks. */
export function ReadTableView({ table, options, onOptions, onClose }: ReadTableViewProps) {
  const { playground, stage } = useSession();
  const [asked, setAsked] = useState<{ table: ReadTable; columns: Columns } | null>(null);
  // The same columns, read in another way, stay chosen.
  const columns = asked && namesOf(asked.table) === namesOf(table) ? asked.columns : firstColumns(table);
  const unclear = table.unclear.find(({ column }) => columns.includes(column));
  const answer = useChosen(table, columns);
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
              setAsked({
                table,
                columns: axis === 0 ? [Number(value), columns[1]] : [columns[0], Number(value)],
              })
            }
          />
        ))}
      </div>
      {alone && columns[0] === columns[1] ? <p className="note">{words.oneColumn}</p> : null}
      {answer && 'problem' in answer ? (
        <p className="import-refusal" role="alert">
          {sayChoice(answer.problem)}
        </p>
      ) : null}
      {unclear && answer && 'data' in answer ? (
        <div className="import-question">
          <p role="alert">
            {sayUnclear(unclear, columnName(table.columns[unclear.column] ?? { name: '' }, unclear.column))}
          </p>
          <div className="button-row">
            <MarkAnswers
              unclear={unclear}
              onAnswer={(decimal) => {
                setAsked({ table, columns });
                onOptions({ ...options, decimal });
              }}
            />
          </div>
        </div>
      ) : null}
      {!unclear && answer && 'data' in answer ? (
        <div className="button-row">
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
      {table.notes.map(sayNote).map((sentence) => (
        <p key={sentence} className="note">
          {sentence}
        </p>
      ))}
      <PreviewTable table={table} columns={columns} />
      <DialectChoice
        options={options}
        found={table.dialect}
        unclear={unclear !== undefined}
        onChange={onOptions}
      />
    </>
  );
}

const namesOf = ({ columns }: ReadTable) => JSON.stringify(columns.map(({ name }) => name));

/** What a column that a sentence is about is called, where the file gives it no name. */
function nameAs(table: ReadTable, name: string): string {
  const index = table.columns.findIndex((column) => column.name === name);
  return name === '' && index >= 0 ? columnName({ name }, index) : name;
}
