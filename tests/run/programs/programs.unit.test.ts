import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, languageOf, programOf } from '../../../src/run/programs/languages.ts';
import type { Language } from '../../../src/run/programs/program.ts';
import { partsOf, textOf, withBlanks } from '../../../src/run/programs/program.ts';
import { differenceFrom, drawRuns } from './configurations.ts';
import { inJavaScript, inPython, python, startPython } from './runText.ts';

const RUNS = drawRuns(100, 11);
beforeAll(startPython, 60_000);

const runs = { python: inPython, javaScript: inJavaScript };

const textFor = (language: Language, { configuration, recording }: (typeof RUNS)[number]) =>
  textOf(programOf(language, configuration, { steps: recording.steps }));

describe('the runs that programs are written of', () => {
  it('are of all kinds: some go down, some climb out, some take no step at all', () => {
    const ends = RUNS.map(({ recording }) => recording.end?.reason ?? 'goes on');
    expect(ends.filter((end) => end === 'diverged').length).toBeGreaterThan(5);
    expect(ends.filter((end) => end === 'goes on').length).toBeGreaterThan(50);
    expect(RUNS.some(({ configuration }) => (configuration.settings['learningRate'] ?? 0) < 0)).toBe(true);
  });
});

describe.each(LANGUAGES.map((language) => [language.title, language] as const))('%s', (_title, language) => {
  it('says which lines compute which parts, and leaves three lines to the learner', () => {
    const [run] = RUNS;
    if (!run) throw new Error('no runs');
    const program = programOf(language, run.configuration, { steps: 7 });
    const parts = program.map(({ part }) => part);
    for (const part of ['data', 'start', 'rate', 'steps', 'cost', 'loop', 'visit', 'report'] as const)
      expect(parts, part).toContain(part);
    expect(
      program
        .map(({ blankFrom }) => blankFrom)
        .filter(Boolean)
        .sort(),
    ).toEqual([1, 2, 3]);
    for (const count of [1, 2, 3]) {
      const blanked = textOf(
        withBlanks(programOf(language, run.configuration, { steps: 7 }), language, { count, words: 'yours' }),
      );
      expect(blanked.split('yours')).toHaveLength(count + 1);
    }
    expect(program.every(({ text }) => text.length <= 78 || text.includes('['))).toBe(true);
  });

  it('writes plain descent as the lesson tells it, to the letter', async () => {
    const texts = [0, 1, 2, 3, 8].map((i) => {
      const run = RUNS[i];
      if (!run) throw new Error('no runs');
      const program = programOf(language, run.configuration, { steps: 7 });
      return program
        .map(({ text, part = '', blankFrom = '' }) => `${part}\t${blankFrom}\t${text}\n`)
        .join('');
    });
    await expect(texts.join('\n')).toMatchFileSnapshot(`./plain/${language.id}.txt`);
  });

  it('keeps its parts while its numbers are changed', () => {
    const [run] = RUNS;
    if (!run) throw new Error('no runs');
    const program = programOf(language, run.configuration, { steps: 7 });
    const changed = textOf(program).replace(/(learning_?rate = ).*$/im, '$10.123');
    expect(changed).toContain('0.123');
    expect(partsOf(changed, program)).toEqual(program.map(({ part }) => part ?? null));
  });
});

const RUNNING = LANGUAGES.flatMap((language) =>
  language.runs ? [[language.title, language, runs[language.runs]] as const] : [],
);

describe.each(RUNNING)('%s, run', (_title, language, run) => {
  it('prints and visits what the core computes, to 1e−12, a hundred times', () => {
    const differences = RUNS.map((drawn) => differenceFrom(drawn, run(textFor(language, drawn))));
    expect(Math.max(...differences)).toBeLessThan(1e-12);
  });

  it('stands alone with the lines that are copied along', () => {
    const [drawn] = RUNS;
    if (!drawn) throw new Error('no runs');
    const told = run([...language.visit, textFor(language, drawn)].join('\n'));
    expect(told.visited).toEqual([]);
    expect(told.printed).toMatch(/^w = /);
  });
});

const IN_PYTHON = LANGUAGES.filter(({ runs: by }) => by !== 'javaScript');

describe.each(IN_PYTHON.map((language) => [language.title, language] as const))(
  '%s, read',
  (_title, language) => {
    it('is Python that the interpreter can read', () => {
      const parse = python().runPython('import ast\nlambda text: len(ast.parse(text).body)');
      for (const drawn of RUNS) {
        const statements = parse([...language.visit, textFor(language, drawn)].join('\n'));
        expect(statements).toBeGreaterThan(8);
      }
      expect(() => parse('def f(:')).toThrow(/SyntaxError/);
    });
  },
);

describe('the check itself', () => {
  it('sees a step that was left out, and a slope that is a little off', () => {
    const drawn = RUNS.find(({ recording }) => recording.steps > 3);
    if (!drawn) throw new Error('no runs');
    const text = textFor(languageOf('python'), drawn);
    expect(differenceFrom(drawn, runs.python(text.replace(/steps = (\d+)/, 'steps = $1 - 1')))).toBe(
      Number.POSITIVE_INFINITY,
    );
    expect(differenceFrom(drawn, runs.python(text.replace('* dcdb', '* dcdb * (1 + 1e-9)')))).toBeGreaterThan(
      1e-12,
    );
  });
});
