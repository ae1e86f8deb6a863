import { beforeAll, describe, expect, it, vi } from 'vitest';
import { random } from '../../../src/core/random.ts';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import { formulaObjective } from '../../../src/run/formula/formulaObjective.ts';
import { OPTIMIZERS, recordObjective, SCHEDULES, SURFACES } from '../../../src/run/laboratory/laboratory.ts';
import { record } from '../../../src/run/lineRun.ts';
import { hasNotebook } from '../../../src/run/notebook/names.ts';
import { LANGUAGES, languageOf, programOf } from '../../../src/run/programs/languages.ts';
import { type Language, type ProgramOptions, textOf, withBlanks } from '../../../src/run/programs/program.ts';
import { surfaceProgramOf } from '../../../src/run/programs/surface/surfaceProgram.ts';
import { asPair, type PairRecording } from '../../../src/run/recording.ts';
import { runNotebook } from '../../../src/views/codeLab/runNotebook.ts';
import { codeIn, proseIn, wrongWith } from '../../run/notebook/read.ts';
import { type Drawing, inJupyter } from '../../run/notebook/runNotebook.ts';
import { drawAnyRuns, drawSettings } from '../../run/programs/anyRuns.ts';
import { type Drawn, differenceFrom } from '../../run/programs/configurations.ts';
import { python, startPython } from '../../run/programs/runText.ts';

// A hundred notebooks a test, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(startPython, 60_000);

const RUNS = drawAnyRuns(108, 47);
const IN_PYTHON = LANGUAGES.filter(hasNotebook);
const PYTHON = languageOf('python');

const notebookFor = (
  language: Language,
  { configuration: run, recording: { steps } }: Drawn,
  options: ProgramOptions = {},
) =>
  runNotebook({
    title: 'A run',
    language,
    lines: programOf(language, run, { ...options, steps }),
    steps,
    run,
    options,
  });

/** As in tests/run/programs: what divides slopes by their own size keeps fewer digits. */
const allowed = (optimizer: string) => (['rmsProp', 'adam'].includes(optimizer) ? 1e-9 : 1e-12);

/** The places that the plot is asked to show, of a run of so many steps. */
const shownOf = (steps: number) => {
  const every = Math.floor((steps + 1) / 500) + 1;
  const from = Array.from({ length: Math.ceil(steps / every) }, (_, i) => i * every);
  return [...from, steps];
};

function expectDrawn(recording: PairRecording<unknown>, { drawn }: ReturnType<typeof inJupyter>) {
  const steps = shownOf(recording.steps);
  const path = drawn.find(({ axes, what }) => axes === 0 && what === 'plot') as Drawing;
  const [ws, bs] = path.given as [number[], number[]];
  const largest = (column: Float64Array) => Math.max(1, ...column.map(Math.abs));
  steps.forEach((step, i) => {
    expect(Math.abs((ws[i] as number) - (recording.w[step] as number))).toBeLessThan(
      1e-8 * largest(recording.w),
    );
    expect(Math.abs((bs[i] as number) - (recording.b[step] as number))).toBeLessThan(
      1e-8 * largest(recording.b),
    );
  });
  const history = drawn.find(({ axes, what }) => axes === 1 && what === 'plot') as Drawing;
  const [at, costs] = history.given as [number[], number[]];
  expect(at).toEqual(steps);
  steps.forEach((step, i) => {
    const cost = recording.cost[step] as number;
    expect(Math.abs((costs[i] as number) - cost)).toBeLessThan(1e-8 * largest(recording.cost));
  });
  expect(drawn.at(-1)?.what).toBe('show');
}

describe('a notebook in plain Python', () => {
  it.each([...OPTIMIZERS.keys()])(
    'run from top to bottom follows the core’s path by %s, and draws it',
    (id) => {
      const its = RUNS.filter(({ configuration }) => configuration.optimizer === id);
      expect(its.length).toBe(12);
      for (const drawn of its) {
        const text = notebookFor(PYTHON, drawn);
        expect(wrongWith(text)).toEqual([]);
        const told = inJupyter(text);
        expect(differenceFrom(drawn, told)).toBeLessThan(allowed(id));
        expectDrawn(drawn.recording, told);
      }
    },
  );

  it('asks for nothing but what comes with Python, until it draws', () => {
    for (const drawn of RUNS) {
      const cells = codeIn(notebookFor(PYTHON, drawn));
      const imported = (cell: string) =>
        [...cell.matchAll(/^(?:import|from) ([\w.]+)/gm)].map(([, name]) => name);
      expect(
        cells
          .slice(0, -1)
          .flatMap(imported)
          .filter((name) => name !== 'math'),
      ).toEqual([]);
      expect(imported(cells.at(-1) ?? '')).toEqual(['matplotlib.pyplot']);
    }
  });

  it('draws a line through the origin over w alone, and a standardized one over its own x', () => {
    for (const { configuration, recording } of RUNS.slice(0, 18)) {
      const { x, y } = configuration.data;
      const mean = x.reduce((sum, one) => sum + one, 0) / x.length;
      const spread = Math.sqrt(x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / x.length);
      const steps = Math.min(20, recording.steps);
      const moved = { ...configuration, data: { x: x.map((one) => (one - mean) / spread), y } };
      const standardized = { configuration, recording: record(moved, steps) };
      const told = inJupyter(notebookFor(PYTHON, standardized, { standardized: true }));
      expectDrawn(standardized.recording, told);
      const run = { ...configuration, start: [configuration.start[0] ?? 1, 0], intercept: false };
      const through = { configuration: run, recording: record(run, steps) };
      const { drawn } = inJupyter(notebookFor(PYTHON, through));
      expect(drawn.filter(({ what }) => what === 'contour')).toEqual([]);
      const [curve, path] = drawn.filter(({ axes, what }) => axes === 0 && what === 'plot');
      expect(curve?.given[0]).toHaveLength(41);
      expect(path?.given[0]).toHaveLength(through.recording.steps + 1);
    }
  });

  it('carries the data that its program reads from a file', () => {
    const x = Array.from({ length: 2001 }, (_, i) => i / 1000);
    const data = { x, y: x.map((one, i) => 3 - one + (i % 7) / 10) };
    const settings = { learningRate: 0.1, batchSize: 40, seed: 5 };
    const configuration: RunConfiguration = {
      ...WAGS,
      data,
      reduction: 'mean',
      optimizer: 'miniBatch',
      settings,
    };
    const drawn = { configuration, recording: record(configuration, 60) };
    const text = notebookFor(PYTHON, drawn, { columns: ['x', 'y'] });
    expect(wrongWith(text)).toEqual([]);
    const told = inJupyter(text);
    expect(differenceFrom(drawn, told)).toBeLessThan(1e-12);
    expectDrawn(drawn.recording, told);
    expect(proseIn(text)).toContain('2001 points are too many to read in a program');
  });

  it('draws at most some 500 places of a long run, the last one among them', () => {
    const configuration = { ...WAGS, settings: { learningRate: 0.001 } };
    const drawn = { configuration, recording: record(configuration, 1300) };
    const told = inJupyter(notebookFor(PYTHON, drawn));
    expect(shownOf(1300)).toHaveLength(435);
    expectDrawn(drawn.recording, told);
  });
});

const WAGS: RunConfiguration = {
  data: { x: [1, 2, 4], y: [2, 4, 5] },
  reduction: 'sum',
  optimizer: 'gradientDescent',
  settings: { learningRate: 0.01 },
  start: [-1, 1],
};
const WALK = { configuration: WAGS, recording: record(WAGS, 24) };

describe('what the learner has made of a program', () => {
  const made = (change: (text: string) => string) => {
    const lines = programOf(PYTHON, WAGS, { steps: 24 });
    return runNotebook({
      title: 'A run',
      language: PYTHON,
      lines,
      text: change(textOf(lines)),
      steps: 24,
      run: WAGS,
    });
  };

  it('is what is taken along, in cells of its own', () => {
    const faster = made(
      (text) => `${text.replace('learning_rate = 0.01', 'learning_rate = 0.02')}\n\nprint("mine")`,
    );
    const fast = { ...WAGS, settings: { learningRate: 0.02 } };
    const told = inJupyter(faster);
    expect(told.printed).toMatch(/mine$/);
    expect(
      differenceFrom(
        { recording: record(fast, 24) },
        { ...told, printed: told.printed.replace(/\nmine$/, '') },
      ),
    ).toBeLessThan(1e-12);
    expect(codeIn(faster)).toHaveLength(codeIn(made((text) => text)).length);
    expect(proseIn(faster)).toContain('as you have changed it');
  });

  it('stays one cell where it is another program, and says so where nothing was visited', () => {
    const other = made(() => 'for i in range(3):\n\n    print(i)\n\n# done\nprint("end")');
    expect(wrongWith(other)).toEqual([]);
    expect(codeIn(other)).toHaveLength(3);
    expect(() => inJupyter(other)).toThrow('The program has not called visit');
  });

  it('may have lines that are still to be written', () => {
    const steps = 24;
    const lines = programOf(PYTHON, WAGS, { steps });
    const text = textOf(withBlanks(lines, PYTHON, { count: 3, words: 'your line here' }));
    const { visited } = inJupyter(
      runNotebook({ title: 'A run', language: PYTHON, lines, text, steps, run: WAGS }),
    );
    expect(visited).toEqual(Array.from({ length: 25 }, () => [-1, 1]));
  });
});

describe('a notebook of a surface', () => {
  const draw = random(5);
  const SURFACE_RUNS = [...SURFACES.values()].map(({ formula, objective, learningRate, start }, i) => {
    const optimizer =
      [...OPTIMIZERS.keys()].filter((id) => id !== 'closedForm' && id !== 'miniBatch')[i % 7] ?? '';
    const plan = { optimizer, settings: drawSettings(draw, optimizer, 2 * learningRate), start };
    return { formula, plan, recording: asPair(recordObjective({ ...plan, objective }, 25)) };
  });
  const of = (language: Language, { formula, plan, recording: { steps } }: (typeof SURFACE_RUNS)[number]) =>
    runNotebook({
      title: 'A surface',
      language,
      lines: surfaceProgramOf(language, { formula, plan, steps }),
      steps,
      run: plan,
    });

  it.each(SURFACE_RUNS.map((one) => [one.formula, one] as const))('%s: follows the core’s path', (_, one) => {
    const text = of(PYTHON, one);
    expect(wrongWith(text)).toEqual([]);
    const told = inJupyter(text);
    expect(differenceFrom(one, told)).toBeLessThan(1e-9);
    expectDrawn(one.recording, told);
  });

  it('draws nothing where a formula has no cost', () => {
    // A bowl that ends at a rim.
    const formula = '2 - sqrt(4 - w^2 - b^2)';
    const plan = {
      optimizer: 'gradientDescent',
      settings: { learningRate: 0.5 },
      start: [1.2, 1.2] as const,
    };
    const recording = asPair(recordObjective({ ...plan, objective: formulaObjective(formula) }, 5));
    const told = inJupyter(of(PYTHON, { formula, plan, recording }));
    const contour = told.drawn.find(({ what }) => what === 'contour') as Drawing;
    expect((contour.given[2] as number[][]).flat().some(Number.isNaN)).toBe(true);
    expectDrawn(recording, told);
  });

  it('gives libraries numbers of their own', () => {
    for (const one of SURFACE_RUNS) {
      expect(of(languageOf('pytorch'), one)).toContain('cost(torch.tensor(w), torch.tensor(b))');
      expect(of(languageOf('tensorflow'), one)).toContain('tf.constant(w, tf.float64)');
      expect(of(languageOf('numpy'), one)).toContain('float(cost(w, b))');
    }
  });
});

describe('languages', () => {
  it('have notebooks where they are Python', () => {
    expect(IN_PYTHON.map(({ id }) => id)).toEqual(['python', 'numpy', 'pytorch', 'tensorflow']);
  });

  it.each(IN_PYTHON)('$title: cells that the interpreter can read, and together the program', (language) => {
    const parse = python().runPython('import ast\nlambda text: len(ast.parse(text).body)');
    for (const drawn of RUNS) {
      for (const standardized of [false, true]) {
        const configuration = { ...drawn.configuration, intercept: !standardized };
        const its = { ...drawn, configuration };
        const text = notebookFor(language, its, { standardized });
        const cells = codeIn(text);
        expect(wrongWith(text)).toEqual([]);
        for (const cell of cells) expect(parse(cell), cell).toBeGreaterThan(0);
        const program = textOf(
          programOf(language, configuration, { steps: drawn.recording.steps, standardized }),
        );
        const bare = (code: string) => code.split('\n').filter(Boolean);
        expect(bare(cells.slice(1, -1).join('\n'))).toEqual(bare(program));
        expect(cells.join('\n\n')).toContain('path.append((w, b))');
        expect(proseIn(text)).not.toMatch(/undefined|null|NaN|\[object/);
      }
    }
  });

  it('say in prose what each cell is, once, and what they need', () => {
    const adam = RUNS.find(
      ({ configuration }) => configuration.optimizer === 'adam' && configuration.settings['batchSize'],
    ) as Drawn;
    const prose = proseIn(notebookFor(languageOf('pytorch'), adam, { columns: ['x', 'y'] }));
    expect(prose.match(/^#+ .*$/gm)).toEqual([
      '# A run',
      '## A path to look back on',
      '## The data',
      '## Where it starts',
      '## The model and its cost',
      '## Dealing the examples',
      '## The loop',
      '## Where it ended',
      '## What to look at',
    ]);
    expect(prose).toContain('`%pip install torch matplotlib`');
    expect(prose).toContain('PyTorch finds out from the cost');
    const walk = proseIn(notebookFor(PYTHON, WALK));
    expect(walk).toContain('Gradient descent, 24 steps');
    expect(walk).toContain('`%pip install matplotlib`');
    expect(walk).toContain('Three days with Biscuit');
  });

  it('say every optimizer’s rule and every schedule', () => {
    for (const drawn of RUNS) {
      const { optimizer, schedule } = drawn.configuration;
      const prose = proseIn(notebookFor(PYTHON, drawn));
      expect(prose).toContain(OPTIMIZERS.get(optimizer)?.rule);
      if (schedule && optimizer !== 'closedForm') expect(prose).toContain('worked out anew for each step');
    }
    expect(new Set(RUNS.map(({ configuration }) => configuration.schedule?.id)).size).toBe(
      SCHEDULES.size + 1,
    );
  });
});
