// A lesson whose steps are about stages of different kinds: no lesson is, so far, and any may be.
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeAll, describe, expect, it } from 'vitest';
import type { StageLayout } from '../../src/lessons/lesson.ts';
import { loadPieces, sourcesOfPieces } from '../../src/lessons/stage/pieces.ts';
import { StageArea } from '../../src/lessons/stage/StageArea.tsx';
import { Step } from '../../src/lessons/vocabulary/Step.tsx';
import { LessonContext } from '../../src/lessons/vocabulary/stepContext.ts';
import { Given, Now } from '../../src/lessons/vocabulary/words.tsx';
import { type AnyNow, type AnyStage, type Beginning, stagesByKind } from '../../src/run/kinds/kinds.ts';
import { StageContext } from '../../src/views/stageContext.ts';

const STAGES: readonly StageLayout[] = [
  { show: 'costBowl', beside: ['dataPlot'], strip: 'slopes', controls: ['run'], state: { start: [-1, 1] } },
  {
    kind: 'network',
    show: 'costBowl',
    beside: ['featurePlot'],
    strip: 'sumOrMean',
    controls: ['run', 'copies'],
    state: { reduction: 'sum', weights: [0, 1] },
  },
  { show: 'dataPlot', beside: ['contourMap'], controls: ['parameters'], state: { start: [0.5, 1] } },
];

/** What each step says of its own stage, with what only its kind has. */
const LINE = (now: AnyNow) => now.terms.length * 1000 + now.cost;
const NETWORK = (now: AnyNow) => now.with({ copies: 2 }).cost;

function rendered(stageAt: (beginning: Beginning) => AnyStage, current: number): string {
  const layout = STAGES[current - 1] as StageLayout;
  const words = [LINE, NETWORK, LINE];
  return renderToStaticMarkup(
    <LessonContext value={{ slug: 'mixed', stages: STAGES, current, player: null }}>
      <StageContext value={stageAt(layout)}>
        {words.map((of, at) => (
          <Step key={String(at)} number={String(at + 1)} title={`Step ${at + 1}`}>
            set <Given of={of} />, now <Now of={of} />!
          </Step>
        ))}
        <StageArea layout={layout} player={null} fold={[null, () => undefined]} />
      </StageContext>
    </LessonContext>,
  );
}

const saidIn = (html: string) =>
  html
    .replace(/<noscript>.*?<\/noscript>/gs, '')
    .replace(/<[^>]+>/g, '')
    .match(/set .*?!/g);

describe('steps of two kinds in one lesson', () => {
  beforeAll(() => loadPieces(STAGES));

  it('bring the pieces of both', () => {
    const sources = sourcesOfPieces(STAGES);
    for (const file of [
      'run/kinds/network/kind.ts',
      'lessons/kinds/network/readouts.ts',
      'lessons/kinds/line/readouts.ts',
    ])
      expect(sources).toContain(file);
  });

  it('each say what is theirs, whichever is on the stage', () => {
    const stageAt = stagesByKind();
    const asSet = ['set 3093, now 3093!', 'set 52, now 52!', 'set 3008.25, now 3008.25!'];
    for (const current of [1, 2, 3, 2, 1]) {
      const begins = STAGES[current - 1] as StageLayout;
      stageAt(begins).load(begins.state ?? {});
      const html = rendered(stageAt, current);
      expect(saidIn(html)).toEqual(asSet);
      expect(html).not.toMatch(/NaN|undefined/);
      expect(html.includes('sum-or-mean')).toBe(current === 2);
    }
  });

  it('keep apart what hands do, and begin anew when they are come back to', () => {
    const stageAt = stagesByKind();
    const [line, network, again] = STAGES as [StageLayout, StageLayout, StageLayout];
    stageAt(line).change({ start: [2, 2], learningRate: 0.02 });
    stageAt(network).change({ learningRate: 0.005, weights: [1, 1], cursor: 2 });
    expect(stageAt(line).getState().learningRate).toBe(0.02);
    expect(stageAt(network).wandered()).toBe(true);
    stageAt(again).load(again.state ?? {});
    expect(stageAt(again)).toBe(stageAt(line));
    expect(stageAt(line).getState()).toMatchObject({ start: [0.5, 1], learningRate: 0.01 });
    expect(stageAt(network).getState()).toMatchObject({ learningRate: 0.005, cursor: 2 });
    stageAt(network).load(network.state ?? {});
    expect(stageAt(network).getState()).toMatchObject({ learningRate: 0.01, weights: [0, 1], cursor: 0 });
    expect(saidIn(rendered(stageAt, 2))?.[1]).toBe('set 52, now 52!');
  });
});
