import { beforeAll, describe, expect, it, vi } from 'vitest';
import madeUp from '../../../src/core/tables/madeUp.ts';
import { networkNow } from '../../../src/run/kinds/network/now.ts';
import { NETWORK_FIELDS, type NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { LIBRARIES, SCRATCH } from '../../../src/run/programs/network/libraries.ts';
import { runOf } from '../../../src/run/programs/network/runOf.ts';
import { textOf } from '../../../src/run/programs/program.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import { walkNotebook } from '../../../src/views/codeLab/walkNotebook.ts';
import { codeIn, proseIn, wrongWith } from '../../run/notebook/read.ts';
import { type Drawing, inJupyter } from '../../run/notebook/runNotebook.ts';
import { python, startPython } from '../../run/programs/runText.ts';

vi.setConfig({ testTimeout: 60_000 });
beforeAll(startPython, 60_000);

const MADE: NetworkPatch = {
  ...tableOnStage(madeUp),
  inputs: madeUp.features.map(({ name }) => name),
  optimizer: 'miniBatch',
  settings: { batchSize: 50, seed: 1 },
  reduction: 'halfMean',
  learningRate: 0.1,
  horizon: 60,
};
const ROWS: NetworkPatch = { learningRate: 0.02, horizon: 12, weights: [-1, 1], reduction: 'mean' };

function walk(patch: NetworkPatch) {
  const now = networkNow({ ...defaultsOf(NETWORK_FIELDS), ...patch });
  const run = runOf(now);
  if (typeof run === 'string') throw new Error(`there is no program: ${run}`);
  return { now, run };
}

describe('a walk’s notebook in plain Python', () => {
  it.each([
    ['on hands of data that were made', MADE],
    ['on three days', ROWS],
    ['without a bias', { ...ROWS, intercept: false, weights: [-1] }],
  ])('%s: follows the app’s path, and draws its weights and its loss', (_, patch) => {
    const { now, run } = walk(patch);
    const text = walkNotebook({ library: SCRATCH, run });
    expect(wrongWith(text)).toEqual([]);
    const { places, drawn } = inJupyter(text);
    expect(places).toHaveLength(now.run.steps + 1);
    places.forEach((place, step) => {
      const { parameters } = now.run.at(step);
      expect(place).toHaveLength(run.bias === null ? run.weights.length : parameters.length);
      for (const [i, value] of place.entries())
        expect(Math.abs(value - (parameters[i] as number))).toBeLessThan(1e-12);
    });
    const plots = drawn.filter(({ what }) => what === 'plot');
    const left = plots.filter(({ axes }) => axes === 0).map(({ given }) => given[1]);
    expect(left).toEqual((places[0] ?? []).map((_one, i) => places.map((place) => place[i])));
    const history = plots.find(({ axes }) => axes === 1) as Drawing;
    const costs = history.given[1] as number[];
    expect(costs).toHaveLength(now.run.steps + 1);
    costs.forEach((cost, step) => {
      expect(Math.abs(cost - (now.run.cost[step] as number))).toBeLessThan(1e-9);
    });
    expect(drawn.filter(({ what }) => what === 'axhline')).toHaveLength('made' in run.data ? 3 : 0);
  });

  it('is the program in cells, each said once, after what the page lends it', () => {
    const { run } = walk(MADE);
    const text = walkNotebook({ library: SCRATCH, run });
    expect(proseIn(text).match(/^#+ .*$/gm)).toEqual([
      '# A linear model: Plain Python',
      '## What the page lends',
      '## A path to look back on',
      '## The model',
      '## The data',
      '## Dealing hands',
      '## The loss',
      '## Where it starts',
      '## The loop',
      '## What to look at',
    ]);
    const bare = (code: string) => code.split('\n').filter(Boolean);
    expect(bare(codeIn(text).slice(2, -1).join('\n'))).toEqual(bare(textOf(SCRATCH.write(run))));
  });

  it('has what the learner has made of it', () => {
    const { run } = walk(ROWS);
    const given = textOf(SCRATCH.write(run));
    const text = walkNotebook({
      library: SCRATCH,
      run,
      text: given.replace('learning_rate = 0.02', 'learning_rate = 0'),
    });
    expect(new Set(inJupyter(text).places.map(String))).toEqual(new Set(['-1,1']));
    expect(proseIn(text)).toContain('as you have changed it');
  });
});

describe.each(LIBRARIES)('$title', (library) => {
  it.each([MADE, ROWS])('has cells that the interpreter can read, and draws what it answers', (patch) => {
    const parse = python().runPython('import ast\nlambda text: len(ast.parse(text).body)');
    const { run } = walk(patch);
    const text = walkNotebook({ library, run });
    expect(wrongWith(text)).toEqual([]);
    for (const cell of codeIn(text)) expect(parse(cell), cell).toBeGreaterThan(0);
    expect(codeIn(text).at(-1)).toContain(library.answered?.[0]);
    expect(proseIn(text)).not.toMatch(/undefined|null|NaN/);
    expect(proseIn(text)).toMatch(/%pip install (torch|tensorflow|numpy scikit-learn) matplotlib/);
  });
});
