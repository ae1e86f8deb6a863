import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { random } from '../../../src/core/random.ts';
import type { RunPlan } from '../../../src/run/configuration.ts';
import { formulaObjective } from '../../../src/run/formula/formulaObjective.ts';
import { parseFormula } from '../../../src/run/formula/parseFormula.ts';
import { OPTIMIZERS, recordObjective, SURFACES } from '../../../src/run/laboratory/laboratory.ts';
import { LANGUAGES, languageOf } from '../../../src/run/programs/languages.ts';
import type { Language } from '../../../src/run/programs/program.ts';
import { textOf } from '../../../src/run/programs/program.ts';
import { derivative, type Formula, simplified } from '../../../src/run/programs/surface/derivative.ts';
import { JAVASCRIPT } from '../../../src/run/programs/surface/formulaSpellings.ts';
import { spellFormula } from '../../../src/run/programs/surface/spellFormula.ts';
import { surfaceProgramOf } from '../../../src/run/programs/surface/surfaceProgram.ts';
import { asPair } from '../../../src/run/recording.ts';
import { drawSettings } from './anyRuns.ts';
import { differenceFrom, type Told } from './configurations.ts';
import { inJavaScript, inPython, python, startPython } from './runText.ts';

// Hundreds of programs a test, on a machine that may have other things to do.
vi.setConfig({ testTimeout: 60_000 });
beforeAll(startPython, 60_000);

/** Formulas as people type them, each function among them, beside the presets. */
const TYPED = [
  'sin(w) * cos(b) + (w^2 + b^2)/8',
  'ln(1 + w²) + |b - 0.3| + e^(0.3b)',
  'sqrt(1 + w^2 b^2) + tanh(w - b) - atan(b) + 0.2(w² + b²)',
  'sigmoid(3w) + relu(b - w) + max(w, -b, 0.1) - min(w b, 1) + 0.5w^2 + 0.5b^2',
  'cosh(w/2) + sinh(b/3)^2 + tan(w/9) - -w^2/(2 + b²)',
  '(2 + cos(b))^(1 + 0.1w) + exp(-(w-1)²) + w² + b²',
  'w^2',
];
const FORMULAS = [...[...SURFACES.values()].map(({ formula }) => formula), ...TYPED];
const WAYS = [...OPTIMIZERS.keys()].filter((id) => id !== 'closedForm' && id !== 'miniBatch');

function drawRuns() {
  const draw = random(12);
  return FORMULAS.flatMap((formula) =>
    WAYS.map((optimizer, i) => {
      const preset = [...SURFACES.values()].find((one) => one.formula === formula);
      const fastest = preset ? 2 * preset.learningRate : 0.2;
      const schedule = [undefined, { id: 'step', settings: { every: 4, factor: 0.6 } }][i % 2];
      const start = preset?.start ?? [2 * draw.uniform() - 1, 2 * draw.uniform() + 0.2];
      const plan: RunPlan = {
        optimizer,
        settings: drawSettings(draw, optimizer, fastest),
        start,
        ...(schedule && { schedule }),
      };
      const objective = preset?.objective ?? formulaObjective(formula);
      return { formula, plan, recording: asPair(recordObjective({ ...plan, objective }, 25)) };
    }),
  );
}
const RUNS = drawRuns();
type Run = (typeof RUNS)[number];

const textFor = (language: Language, { formula, plan, recording }: Run) =>
  textOf(surfaceProgramOf(language, { formula, plan, steps: recording.steps }));

const RUNNING: [string, Language, (text: string) => Told][] = [
  ['Python', languageOf('python'), inPython],
  ['JavaScript', languageOf('javaScript'), inJavaScript],
];

describe.each(RUNNING)('%s, run on a surface', (_title, language, run) => {
  // A surface is curved differently everywhere, so a last digit that differs can grow from step to step, as it does for no bowl.
  it.each(FORMULAS)('%s: follows the core’s path, whatever the optimizer', (formula) => {
    const its = RUNS.filter((one) => one.formula === formula);
    const differences = its.map((one) => differenceFrom(one, run(textFor(language, one))));
    expect(its.filter(({ recording }) => recording.steps > 3).length).toBeGreaterThan(4);
    expect(Math.max(...differences)).toBeLessThan(1e-9);
  });
});

describe('a formula differentiated by rule', () => {
  it.each(FORMULAS)('%s: has the slopes and curvatures that the core finds by numbers', (text) => {
    const parsed = parseFormula(text);
    if (!('expression' in parsed)) throw new Error(text);
    const asFunction = (formula: Formula): ((w: number, b: number) => number) =>
      runInNewContext(`(w, b) => ${spellFormula(formula, JAVASCRIPT)}`);
    const cost = simplified(parsed.expression);
    const [alongW, alongB] = [derivative(cost, 'w'), derivative(cost, 'b')];
    const found = [cost, alongW, alongB, derivative(alongW, 'b'), derivative(alongB, 'b')].map(asFunction);
    const objective = formulaObjective(text);
    const small = fc.double({ min: -1.9, max: 2.1, noNaN: true });
    fc.assert(
      fc.property(small, small, (w, b) => {
        const [slopeW, slopeB] = objective.gradient([w, b]) as [number, number];
        const [, [, curveB]] = objective.hessian([w, b]) as [number[], [number, number]];
        const expected = [objective.value([w, b]), slopeW, slopeB, objective.hessian([w, b])[0]?.[1], curveB];
        found.forEach((of, i) => {
          const wanted = expected[i] as number;
          expect(Math.abs(of(w, b) - wanted)).toBeLessThan(1e-10 * (1 + Math.abs(wanted)));
        });
      }),
      { numRuns: 100, seed: 3 },
    );
  });

  it('leaves out what does nothing, and numbers go in front', () => {
    const slopes = (text: string) => {
      const parsed = parseFormula(text);
      if (!('expression' in parsed)) throw new Error(text);
      const cost = simplified(parsed.expression);
      return (['w', 'b'] as const).map((along) => spellFormula(derivative(cost, along), JAVASCRIPT));
    };
    expect(slopes('w^2 + 3b')).toEqual(['2 * w', '3']);
    expect(slopes('(1 - w)^2 + 100*(b - w^2)^2')).toEqual([
      '-(2 * (1 - w)) + 100 * (2 * (b - w ** 2) * -(2 * w))',
      '200 * (b - w ** 2)',
    ]);
    expect(slopes('|w| + max(w, b)')[0]).toBe('(w < 0 ? -1 : 1) + (w < b ? 0 : 1)');
  });
});

describe.each(LANGUAGES.map((language) => [language.title, language] as const))(
  '%s, on a surface',
  (_t, language) => {
    it('says which lines compute which parts, with everything imported that it names', () => {
      const parse = python().runPython('import ast\nlambda text: len(ast.parse(text).body)');
      for (const one of RUNS) {
        const program = surfaceProgramOf(language, { formula: one.formula, plan: one.plan, steps: 7 });
        const parts = program.map(({ part }) => part);
        for (const part of ['start', 'rate', 'steps', 'cost', 'loop', 'visit', 'report'] as const)
          expect(parts, part).toContain(part);
        const text = textOf(program);
        expect(text).not.toMatch(/undefined|NaN|pats|\bdata\b/);
        if (language.id === 'javaScript') continue;
        expect(parse(text)).toBeGreaterThan(6);
        for (const name of ['math', 'np', 'torch', 'tf']) {
          const used = new RegExp(`(?<![\\w."])${name}\\.`).test(text);
          const imported = new RegExp(`^import (\\w+ as )?${name}$`, 'm').test(text);
          if (used) expect(imported, `${name} in\n${text}`).toBe(true);
        }
      }
    });

    it('refuses what is no formula, and the jump, which a surface has not', () => {
      const plan = { optimizer: 'gradientDescent', settings: { learningRate: 0.1 }, start: [1, 1] };
      const written =
        (formula: string, change = {}) =>
        () =>
          surfaceProgramOf(language, { formula, plan: { ...plan, ...change }, steps: 3 });
      expect(written('w +')).toThrow("'w +' is no formula");
      expect(written('w^2', { optimizer: 'closedForm', settings: {} })).toThrow(
        "no program for 'closedForm' on a surface",
      );
    });
  },
);
