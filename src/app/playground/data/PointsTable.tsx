import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { dataPlot } from '#words/dataPlot.ts';
import { playgroundData } from '#words/playgroundData.ts';
import type { CsvOptions } from '../../../core/csv/index.ts';
import { lineDoubt } from '../../../core/lineDoubt.ts';
import type { LineData } from '../../../core/observations.ts';
import { Button } from '../../../ui/Button.tsx';
import { useNow, useSession } from '../context.ts';
import { sayDoubt } from '../sayCsv.ts';
import { Answers } from './Answers.tsx';
import { judgeCell, NEW, saidOf, shownNumber } from './cell.ts';
import { editedData } from './ownData.ts';
import { isBlock, pasteBlock } from './pasteBlock.ts';
import type { Question } from './question.ts';
import { sayPasted } from './sayPasted.ts';

const words = playgroundData.table;
/** As many rows can be typed over; more would be a page of fields. */
const MOST = 200;
/** As many are shown of a larger set. */
const SHOWN = 50;

/** A text that was pasted, and the cell where. */
interface Block {
  readonly row: number;
  readonly column: 0 | 1;
  readonly text: string;
  /** What was answered about how it is written. */
  readonly told: CsvOptions;
}

/** The points as a small table that can be typed over, cell by cell or in blocks from a spreadsheet. */
export function PointsTable() {
  const { playground } = useSession();
  const { data, labels } = useNow((now) => now.observed);
  const names = labels ?? [dataPlot.pats, dataPlot.wags];
  const body = useRef<HTMLTableSectionElement>(null);
  const [said, setSaid] = useState('');
  const [asked, setAsked] = useState<{ block: Block; question: Question; of: LineData } | null>(null);
  const count = data.x.length;
  const editable = count <= MOST;
  const rows = Array.from({ length: editable ? count : SHOWN }, (_, i) => i);

  const say = (text: string) => {
    setSaid(text);
    setAsked(null);
  };
  const put = (next: LineData) => playground.change(editedData(next, playground.get()));
  const cellAt = (row: number, column: 0 | 1) =>
    body.current?.rows[row]?.querySelectorAll('input')[column] ?? null;

  const accept = (row: number, column: 0 | 1, field: HTMLInputElement): void => {
    const old = shownNumber((column === 0 ? data.x : data.y)[row]);
    if (field.value === old) {
      field.removeAttribute('aria-invalid');
      return;
    }
    const verdict = judgeCell(field.value);
    if ('problem' in verdict) {
      field.setAttribute('aria-invalid', 'true');
      say(saidOf(verdict.problem, field.value, { row: row + 1, name: names[column] }));
      return;
    }
    field.removeAttribute('aria-invalid');
    say('');
    const { value } = verdict;
    const change = (values: readonly number[]) => values.map((one, i) => (i === row ? value : one));
    put(column === 0 ? { x: change(data.x), y: data.y } : { x: data.x, y: change(data.y) });
  };
  /** The row under the last becomes a point once both of its cells are numbers. */
  const acceptNew = (): void => {
    const fields = [cellAt(count, 0), cellAt(count, 1)];
    const values: number[] = [];
    for (const [column, field] of fields.entries()) {
      if (!field || field.value.trim() === '') continue;
      const verdict = judgeCell(field.value);
      if ('problem' in verdict) {
        field.setAttribute('aria-invalid', 'true');
        say(saidOf(verdict.problem, field.value, { row: NEW, name: names[column as 0 | 1] }));
        return;
      }
      field.removeAttribute('aria-invalid');
      values.push(verdict.value);
    }
    const [x, y] = values;
    if (x === undefined || y === undefined) return;
    say('');
    for (const field of fields) if (field) field.value = '';
    put({ x: [...data.x, x], y: [...data.y, y] });
    requestAnimationFrame(() => cellAt(count + 1, 0)?.focus());
  };
  const remove = (row: number) => {
    const without = (values: readonly number[]) => values.filter((_, i) => i !== row);
    put({ x: without(data.x), y: without(data.y) });
    say(playgroundData.removed(String(row + 1)));
    requestAnimationFrame(() => cellAt(Math.min(row, count - 2), 0)?.focus());
  };
  const onKeyDown = (row: number, column: 0 | 1) => (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, currentTarget: field } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const edge = (end: number) => field.selectionStart === field.selectionEnd && field.selectionStart === end;
    const whole = field.selectionStart === 0 && field.selectionEnd === field.value.length;
    const to =
      key === 'ArrowUp' || (key === 'Enter' && shiftKey)
        ? cellAt(row - 1, column)
        : key === 'ArrowDown' || key === 'Enter'
          ? cellAt(row + 1, column)
          : key === 'ArrowLeft' && (whole || edge(0))
            ? cellAt(row, 0)
            : key === 'ArrowRight' && (whole || edge(field.value.length))
              ? cellAt(row, 1)
              : null;
    if (key === 'Escape') {
      const values = column === 0 ? data.x : data.y;
      field.value = row < count ? shownNumber(values[row]) : '';
      field.removeAttribute('aria-invalid');
      say('');
    } else if (key === 'Enter' && row === count) {
      if (column === 0 && cellAt(row, 1)?.value === '') cellAt(row, 1)?.focus();
      else acceptNew();
    } else if (!to || to === field) return;
    else to.focus();
    event.preventDefault();
    event.stopPropagation();
  };
  const onPaste = (row: number, column: 0 | 1) => (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text/plain');
    if (!isBlock(text)) return;
    event.preventDefault();
    layBlock({ row, column, text, told: {} });
  };
  const layBlock = (block: Block) => {
    const { row, column, text, told } = block;
    const pasted = pasteBlock(data, { row, column }, text, told);
    if ('data' in pasted) put(pasted.data);
    const doubt = 'data' in pasted ? lineDoubt(pasted.data, playground.get().intercept) : null;
    say([sayPasted(pasted, names.slice(column)), doubt ? sayDoubt(doubt, names) : ''].join(' ').trim());
    if ('problem' in pasted && pasted.problem === 'unclear')
      setAsked({ block, question: pasted.question, of: data });
    // The button that was pressed is gone.
    if (Object.keys(told).length > 0) requestAnimationFrame(() => cellAt(row, column)?.focus());
  };
  const leave = () => {
    say(words.left);
    if (asked) cellAt(asked.block.row, asked.block.column)?.focus();
  };
  const cell = (row: number, column: 0 | 1) => {
    const isNew = row === count;
    const value = isNew ? '' : shownNumber((column === 0 ? data.x : data.y)[row]);
    return (
      <td>
        <input
          // A number that was changed elsewhere, by dragging or undoing, takes the place of what stands here.
          key={value}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          className="number-box"
          aria-label={isNew ? words.newCell(names[column]) : words.cell(String(row + 1), names[column])}
          defaultValue={value}
          onFocus={(event) => event.currentTarget.select()}
          onBlur={(event) => (isNew ? acceptNew() : accept(row, column, event.currentTarget))}
          onKeyDown={onKeyDown(row, column)}
          onPaste={onPaste(row, column)}
        />
      </td>
    );
  };

  return (
    <div className="points-table">
      <p className="note">
        {editable ? words.how : words.tooMany(playgroundData.count(count), String(MOST), String(SHOWN))}
      </p>
      <div
        className="table-scroll points-scroll"
        role="region"
        aria-label={words.title}
        tabIndex={editable ? -1 : 0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{words.row}</span>
              </th>
              <th scope="col">{names[0]}</th>
              <th scope="col">{names[1]}</th>
              {editable ? <td /> : null}
            </tr>
          </thead>
          <tbody ref={body}>
            {rows.map((row) => (
              <tr key={row}>
                <th scope="row">{row + 1}</th>
                {editable ? (
                  <>
                    {cell(row, 0)}
                    {cell(row, 1)}
                    <td>
                      <button
                        type="button"
                        className="cell-remove"
                        aria-label={words.remove(String(row + 1))}
                        onClick={() => remove(row)}
                      >
                        ×
                      </button>
                    </td>
                  </>
                ) : (
                  <>
                    <td>{shownNumber(data.x[row])}</td>
                    <td>{shownNumber(data.y[row])}</td>
                  </>
                )}
              </tr>
            ))}
            {editable ? (
              <tr className="new-row">
                <th scope="row">+</th>
                {cell(count, 0)}
                {cell(count, 1)}
                <td />
              </tr>
            ) : null}
          </tbody>
        </table>
      </div>
      {editable ? (
        <div className="button-row">
          <Button onClick={() => cellAt(count, 0)?.focus()}>{words.add}</Button>
        </div>
      ) : null}
      <p className="said" role="status">
        {said}
      </p>
      {asked?.of === data ? (
        <div className="button-row">
          <Answers
            question={asked.question}
            onAnswer={(told) => layBlock({ ...asked.block, told: { ...asked.block.told, ...told } })}
          />
          <Button onClick={leave}>{words.leaveIt}</Button>
        </div>
      ) : null}
    </div>
  );
}
