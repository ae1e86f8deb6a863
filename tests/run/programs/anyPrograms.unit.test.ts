import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { RunConfiguration } from '../../../src/run/configuration.ts';
import { OPTIMIZERS, optimizerOf, SCHEDULES } from '../../../src/run/laboratory/laboratory.ts';
import { record } from '../../../src/run/lineRun.ts';
import { LANGUAGES, languageOf, programOf } from '../../../src/run/programs/languages.ts';
import type { Language, ProgramOptions } from '../../../src/run/programs/program.ts';
import { textOf } from '../../../src/run/programs/program.ts';
import { drawAnyRuns } from './anyRuns.ts';
import { type Drawn, differenceFrom, type Told } from './configurations.ts';
import { inJavaScript, inPython, python, startPython } from './runText.ts';

const RUNS = drawAnyRuns(216, 31);
// Hundreds of programs a test, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(startPython, 60_000);

const textFor = (language: Language, { configuration, recording }: Drawn, options: ProgramOptions = {}) =>
  textOf(programOf(language, configuration, { ...options, steps: recording.steps }));

/**
 * RMSProp and Adam forget: once their slopes are as small as their own rounding they divide them by their own size, and what was the last
 * digit of a slope becomes a part of a step. All others divide by nothing that small, or remember what was large.
 */
const allowed = (optimizer: string) => (['rmsProp', 'adam'].includes(optimizer) ? 1e-9 : 1e-12);

const RUNNING: [string, Language, (text: string) => Told][] = [
  ['Python', languageOf('python'), inPython],
  ['JavaScript', languageOf('javaScript'), inJavaScript],
];

describe('the runs that programs are written of', () => {
  it('are of every optimizer with every schedule, in all reductions, on batches and without', () => {
    for (const id of OPTIMIZERS.keys()) {
      const its = RUNS.filter(({ configuration }) => configuration.optimizer === id);
      const schedules = new Set(its.map(({ configuration }) => configuration.schedule?.id ?? 'none'));
      expect(schedules, id).toEqual(new Set(['none', ...SCHEDULES.keys()]));
      expect(new Set(its.map(({ configuration }) => configuration.reduction)).size, id).toBe(4);
      const batched = its.filter(({ configuration }) => configuration.settings['batchSize']).length;
      expect(batched, id).toBeGreaterThan(id === 'closedForm' ? -1 : 5);
      expect(its.filter(({ recording }) => recording.steps > 5).length, id).toBeGreaterThan(10);
    }
  });
});

describe.each(RUNNING)('%s, run', (_title, language, run) => {
  it.each([...OPTIMIZERS.keys()])('follows the core’s path by %s', (id) => {
    const differences = RUNS.filter(({ configuration }) => configuration.optimizer === id).map((drawn) =>
      differenceFrom(drawn, run(textFor(language, drawn))),
    );
    expect(differences.length).toBeGreaterThan(20);
    expect(Math.max(...differences)).toBeLessThan(allowed(id));
  });

  it('stands alone with the lines that are copied along', () => {
    const drawn = RUNS.find(({ configuration }) => configuration.optimizer === 'miniBatch') as Drawn;
    const told = run([...language.visit, textFor(language, drawn)].join('\n'));
    expect(told.visited).toEqual([]);
    expect(told.printed).toMatch(/^w = /);
  });

  it('jumps to the level line where x does not vary', () => {
    const configuration = { ...wags, data: { x: [3, 3, 3], y: [1, 2, 6] }, optimizer: 'closedForm' };
    const drawn = { configuration, recording: record(configuration, 2) };
    expect(drawn.recording.at(2).parameters).toEqual([0, 3]);
    expect(differenceFrom(drawn, run(textFor(language, drawn)))).toBeLessThan(1e-12);
  });

  it('standardises x first where it is asked to, with the spread of all of them', () => {
    for (const { configuration, recording } of RUNS.slice(0, 18)) {
      const { x, y } = configuration.data;
      const mean = x.reduce((sum, one) => sum + one, 0) / x.length;
      const spread = Math.sqrt(x.reduce((sum, one) => sum + (one - mean) ** 2, 0) / x.length);
      const moved = { ...configuration, data: { x: x.map((one) => (one - mean) / spread), y } };
      const drawn = { configuration, recording: record(moved, Math.min(20, recording.steps)) };
      const told = run(textFor(language, drawn, { standardized: true }));
      expect(differenceFrom(drawn, told)).toBeLessThan(allowed(configuration.optimizer));
      // The same line over x as it was given, at the end.
      const said = (name: string) => Number(new RegExp(`^  ${name} = (.*)$`, 'm').exec(told.printed)?.[1]);
      const [w, b] = drawn.recording.at(drawn.recording.steps).parameters;
      expect(said('w')).toBeCloseTo(w / spread, 8);
      expect(said('w') * 3 + said('b')).toBeCloseTo((w * (3 - mean)) / spread + b, 8);
    }
  });

  it('leaves b at 0 and steps w alone where there is no intercept', () => {
    for (const { configuration, recording } of RUNS.slice(0, 72)) {
      const through = { ...configuration, start: [configuration.start[0] ?? 1, 0], intercept: false };
      const drawn = {
        configuration: through,
        recording: record(through, Math.min(20, recording.steps)),
      };
      const told = run(textFor(language, drawn));
      expect(told.visited.every(([, b]) => b === 0)).toBe(true);
      expect(differenceFrom(drawn, told)).toBeLessThan(allowed(configuration.optimizer));
    }
    const jump = { ...wags, start: [-1, 0], optimizer: 'closedForm', intercept: false };
    const told = run(textFor(language, { configuration: jump, recording: record(jump, 1) }));
    // Σxy/Σx² = (2 + 8 + 20)/(1 + 4 + 16).
    expect(told.visited[1]?.[0]).toBeCloseTo(30 / 21, 14);
  });
});

const wags: RunConfiguration = {
  data: { x: [1, 2, 4], y: [2, 4, 5] },
  reduction: 'sum',
  optimizer: 'gradientDescent',
  settings: { learningRate: 0.01 },
  start: [-1, 1],
};

describe('data too long to be written down', () => {
  const x = Array.from({ length: 2001 }, (_, i) => i / 1000);
  const data = { x, y: x.map((one, i) => 3 - one + (i % 7) / 10) };
  const configuration: RunConfiguration = {
    ...wags,
    data,
    reduction: 'mean',
    optimizer: 'miniBatch',
    settings: { learningRate: 0.1, batchSize: 40, seed: 5 },
  };
  const drawn = { configuration, recording: record(configuration, 60) };
  // As the page writes them: with the mark, the names that the columns have, and what stands beside them.
  const csv = `\ufeffbody mass (g),length,species\r\n${data.x.map((one, i) => `${one},${data.y[i]},Adelie`).join('\r\n')}\r\n`;

  it('come from data.csv in Python', () => {
    python().FS.writeFile('data.csv', csv);
    const text = textFor(languageOf('python'), drawn);
    expect(text).not.toContain('1.999');
    expect(differenceFrom(drawn, inPython(text))).toBeLessThan(1e-12);
  });

  it('come from data.csv in JavaScript, for a host that has files', () => {
    const text = textFor(languageOf('javaScript'), drawn);
    expect(text).toContain('import { readFileSync } from "node:fs";');
    const read = `const readFileSync = () => ${JSON.stringify(csv)};`;
    const told = inJavaScript(text.replace(/^import .*$/m, read));
    expect(differenceFrom(drawn, told)).toBeLessThan(1e-12);
  });

  it.each(['numpy', 'pytorch', 'tensorflow'])('come from data.csv in %s', (id) => {
    const text = textFor(languageOf(id), drawn);
    expect(text).toContain('np.loadtxt("data.csv", delimiter=",", skiprows=1, usecols=(0, 1))');
    expect(text).toContain('import numpy as np\n');
    expect(text.length).toBeLessThan(3500);
  });
});

describe.each(LANGUAGES.map((language) => [language.title, language] as const))(
  '%s, read',
  (_title, language) => {
    it('keeps to 82 characters a line, and leaves the lines that move the parameters to the learner', () => {
      for (const drawn of RUNS.slice(0, 54)) {
        for (const standardized of [false, true]) {
          const run = { ...drawn.configuration, intercept: !standardized };
          const program = programOf(language, run, { standardized, steps: drawn.recording.steps });
          for (const { text } of program)
            if (!/^(const|let)? ?(pats|wags)\b/.test(text)) expect(text.length, text).toBeLessThanOrEqual(82);
          const blanks = program.map(({ blankFrom }) => blankFrom).filter(Boolean);
          expect(blanks, textOf(program)).toContain(1);
        }
      }
    });

    it('calls the columns what they are called', () => {
      const text = textFor(language, RUNS[0] as Drawn, { columns: ['mass', 'length'], standardized: true });
      expect(text).toContain('mass = ');
      expect(text).not.toMatch(/pats|wags/);
    });

    it('has a program for every optimizer and schedule of the core, and for no other', () => {
      for (const id of OPTIMIZERS.keys()) {
        const settings = Object.fromEntries(
          Object.entries(optimizerOf(id).settings).map(([name, { initial }]) => [name, initial]),
        );
        for (const [schedule, { settings: declared }] of SCHEDULES) {
          const own = Object.fromEntries(
            Object.entries(declared).map(([name, { initial }]) => [name, initial]),
          );
          const run = { ...wags, optimizer: id, settings, schedule: { id: schedule, settings: own } };
          expect(textOf(programOf(language, run, { steps: 3 })).length).toBeGreaterThan(300);
        }
      }
      const written = (change: Partial<RunConfiguration>) => () =>
        programOf(language, { ...wags, ...change }, { steps: 3 });
      expect(written({ optimizer: 'simplex' })).toThrow("no program for the optimizer 'simplex'");
      expect(written({ schedule: { id: 'warm', settings: {} } })).toThrow(
        "no program for the schedule 'warm'",
      );
      expect(written({ settings: {} })).toThrow('settings.learningRate is missing');
    });
  },
);

describe.each(['python', 'numpy', 'pytorch', 'tensorflow'])('%s', (id) => {
  it('is Python that the interpreter can read, with everything imported that it names', () => {
    const parse = python().runPython('import ast\nlambda text: len(ast.parse(text).body)');
    for (const drawn of RUNS.slice(0, 90)) {
      for (const standardized of [false, true]) {
        const configuration = { ...drawn.configuration, intercept: !standardized };
        const text = textFor(languageOf(id), { ...drawn, configuration }, { standardized });
        expect(parse(text)).toBeGreaterThan(8);
        for (const name of ['math', 'csv', 'np', 'torch', 'tf']) {
          const used = new RegExp(`(?<![\\w."])${name}\\.`).test(text);
          const imported = new RegExp(`^import (\\w+ as )?${name}$`, 'm').test(text);
          expect(imported, `${name} in\n${text}`).toBe(used);
        }
      }
    }
  });
});

describe('PyTorch', () => {
  const of = (optimizer: string, settings: Record<string, number>, change: Partial<RunConfiguration> = {}) =>
    textOf(programOf(languageOf('pytorch'), { ...wags, optimizer, settings, ...change }, { steps: 3 }));
  const epsilon = 1e-8;
  const cooled = { schedule: { id: 'step', settings: { every: 4, factor: 0.5 } } };

  it('does it by its own optimizer where that computes the same', () => {
    expect(of('momentum', { learningRate: 0.01, momentum: 0.9 })).toContain(
      'torch.optim.SGD([w, b], lr=learning_rate, momentum=momentum)',
    );
    expect(of('adaGrad', { learningRate: 0.5, epsilon })).toContain(
      'Adagrad([w, b], lr=learning_rate, eps=epsilon)',
    );
    expect(of('rmsProp', { learningRate: 0.01, decay: 0.9, epsilon })).toContain('alpha=decay, eps=epsilon');
    expect(of('adam', { learningRate: -0.1, beta1: 0.9, beta2: 0.99, epsilon })).toContain(
      'betas=(beta1, beta2), eps=epsilon, maximize=True',
    );
    expect(of('gradientDescent', { learningRate: 0.02 }, cooled)).toContain('["lr"] = rate');
  });

  it('and by hand where it does not', () => {
    const momentum = { learningRate: -0.01, momentum: 0.9 };
    // Its buffer leaves the learning rate out, which matters once that changes; and its Nesterov follows other places.
    const scheduled = of('momentum', momentum, cooled);
    expect(scheduled).not.toContain('optim');
    expect(scheduled).toContain('learning_rate = -0.01');
    expect(scheduled).toContain('        v_w = momentum * v_w - rate * dcdw\n');
    expect(of('nesterov', momentum)).toContain('torch.autograd.grad(cost(ahead_w, ahead_b), [w, b])');
    expect(of('closedForm', {})).toContain('        w.fill_(sxy / sxx)\n');
  });
});
