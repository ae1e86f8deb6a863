import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { codeLab } from '#words/codeLab.ts';
import madeUp from '../../../src/core/tables/madeUp.ts';
import { missingLines } from '../../../src/lessons/kinds/network/missingLines.ts';
import { loadKind, stageOf } from '../../../src/run/kinds/kinds.ts';
import type { NetworkNow } from '../../../src/run/kinds/network/now.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { LIBRARIES, libraryOf } from '../../../src/run/programs/network/libraries.ts';
import { codePathOf, comparePaths } from '../../../src/run/stage/codePath.ts';
import { programNow, writerFor } from '../../../src/views/codeLab/programNow.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { isLit, numbersOf } from '../../../src/views/twoPrograms/lit.ts';
import { notebookIn, writtenIn } from '../../../src/views/twoPrograms/networkWriter.ts';
import { TwoPrograms } from '../../../src/views/twoPrograms/TwoPrograms.tsx';

await loadKind('network');

const walk = (more: object = {}) =>
  stageOf({
    kind: 'network',
    state: {
      ...tableOnStage(madeUp),
      inputs: ['x₁', 'x₂'],
      optimizer: 'miniBatch',
      settings: { batchSize: 10, seed: 1 },
      reduction: 'halfMean',
      learningRate: 0.03,
      horizon: 300,
      code: { language: 'scratch', texts: {}, learningRate: null, blanks: 0, path: null },
      ...more,
    },
  });
const code = (blanks: number) => ({
  code: { language: 'scratch', texts: {}, learningRate: null, blanks, path: null },
});

describe('what lights', () => {
  const now: NetworkNow = walk().get();
  it('is the same part on both sides, by its line numbers', () => {
    const { lines, text } = programNow(now);
    const left = lines as ReturnType<typeof writtenIn>;
    const torch = writtenIn(libraryOf('pytorch'), now);
    const lit = (of: typeof left, part: 'update' | 'iterator') =>
      of.filter((line) => isLit(line, { part })).map((line) => line.text.trim());
    expect(lit(left, 'update')).toEqual([
      'w = [wj - learning_rate * d for wj, d in zip(w, dw)]',
      'b = b - learning_rate * db',
    ]);
    expect(lit(torch, 'update').at(-1)).toBe('optimizer.step()');
    expect(numbersOf(left, { part: 'update' })).toBe('lines 30 to 31');
    expect(numbersOf(torch, { reason: 'zero' })).toBe('line 22');
    expect(numbersOf(torch, { reason: 'yield' })).toBe('no line');
    expect(text.split('\n')[29]).toContain('w = [wj');
  });
  it('shows both programs before any script, with a button for each part and each reason', () => {
    for (const { id, title } of LIBRARIES) {
      const html = renderToStaticMarkup(
        <StageContext value={walk({ library: id })}>
          <TwoPrograms />
        </StageContext>,
      );
      expect(html.match(/aria-pressed="false"/g)).toHaveLength(10);
      expect(html).toContain('true_w, true_b = [3, -1.5], 2.5');
      expect(html).toContain(`aria-label="Program, ${title}"`);
      // The editor, which is large, comes when it is wanted.
      expect(html).toContain('Write it yourself');
    }
  });
});

describe('the missing lines', () => {
  it('are three, and are blank in what the learner is given, takes away and gets as a notebook', async () => {
    const now: NetworkNow = walk(code(3)).get();
    expect(missingLines(now)).toEqual([
      'dw, db = [0, 0], 0',
      'w = [wj - learning_rate * d for wj, d in zip(w, dw)]',
      'b = b - learning_rate * db',
    ]);
    const { given } = programNow(now);
    expect(given.split(codeLab.blank)).toHaveLength(4);
    for (const line of missingLines(now)) expect(given).not.toContain(line);
    const notebook = await writerFor(now).notebookOf?.(now);
    expect(notebook).toContain(codeLab.blank);
    expect(notebook).not.toContain('dw, db = [0, 0], 0');
  });
  it('are there in the library’s notebook', async () => {
    const notebook = JSON.parse((await notebookIn(libraryOf('pytorch'), walk().get())) ?? '');
    expect(notebook.nbformat).toBe(4);
    expect(JSON.stringify(notebook)).toContain('optimizer.zero_grad()');
  });
});

describe('a program of three parameters', () => {
  const { run } = walk().get() as NetworkNow;
  const pathOf = (change: (step: number, at: number) => number) =>
    codePathOf(
      [
        Float64Array.from(
          Array.from({ length: run.steps + 1 }, (_, step) =>
            run.at(step).parameters.map((value, at) => value + change(step, at)),
          ).flat(),
        ),
      ],
      3,
    );
  it('is compared with the run in each of them', () => {
    expect(
      comparePaths(
        pathOf(() => 0),
        run,
      ),
    ).toEqual({ kind: 'same', largest: 0 });
    const parted = comparePaths(
      pathOf((step, at) => (step >= 120 && at === 2 ? 0.004 : 0)),
      run,
    );
    expect(parted).toMatchObject({ kind: 'parts', step: 120 });
    if (parted.kind === 'parts')
      expect((parted.parameters[2] as number) - (run.at(120).parameters[2] as number)).toBeCloseTo(0.004, 9);
  });
  it('is drawn over the two that are chosen', () => {
    const path = pathOf((_, at) => 10 * at);
    const now: NetworkNow = walk({ chosen: [0, 2], code: { ...code(0).code, path } }).get();
    expect(now.marks?.program?.visits).toBe(301);
    expect(now.marks?.program?.path[1][0]).toBe(20);
  });
});
