import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { lessons } from '../../build/lessons.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
type Transform = { handler(value: string, id: string): Promise<{ code: string }> };
const { handler } = lessons(root).transform as unknown as Transform;

/** A lesson whose second step is as it is given, built as the site builds it: its page, or what it says for paper. */
const built = (stage: string, inside = '', query = '') =>
  handler(
    `export const meta = { slug: 'a', title: 'A', summary: 'S.', minutes: 7 };

<Step title="First" stage={{ show: 'dataPlot' }}>

One.

</Step>

<Step title="Second" stage={{ ${stage} }}>

Two. ${inside}

</Step>

<Step title="Third" stage={{ show: 'dataPlot' }}>

Three.

</Step>
`,
    `${root}src/lessons/en/10-wags-and-pats/999-a.mdx${query}`,
  );

describe('the stage of a step', () => {
  it.each([
    ["show: 'dataPlot', besides: ['costBowl']", '"besides"', '"beside"'],
    ["show: 'costBowl', arrow: 'slopes'", '"arrow"', '"arrows"'],
    ["show: 'dataPlot', state: { lerningRate: 0.1 }", '"lerningRate"', '"learningRate"'],
    ["show: 'dataPlot', still: { curser: 3 }", '"curser"', '"cursor"'],
    ["show: 'dataPlot', state: { ...DATA.penguins, fited: true }", '"fited"', '"fitted"'],
    ["show: 'costBowls'", '"costBowls"', '"costBowl"'],
    ["show: 'dataPlot', beside: ['costHistory', 'contourMaps']", '"contourMaps"', '"contourMap"'],
    ["show: 'dataPlot', beside: [Math.PI > 3 ? 'slopSlice' : 'quartet']", '"slopSlice"', '"slopeSlice"'],
    ["show: 'dataPlot', strip: 'slope'", '"slope"', '"slopes"'],
    ["show: 'dataPlot', controls: ['parameter']", '"parameter"', '"parameters"'],
    ["show: 'dataPlot', controls: ['runs']", '"runs"', '"run"'],
    ["show: 'dataPlot', layers: ['range', 'bordDog']", '"bordDog"', '"boredDog"'],
    ["show: 'dataPlot', misses: 'square'", '"square"', '"squares"'],
    ["show: 'dataPlot', drag: ['lines']", '"lines"', '"line"'],
    ["show: 'dataPlot', state: { asked: ['cost', 'residuals'] }", '"residuals"', '"residual"'],
    ["kind: 'network', show: 'network', state: { asked: ['rsquared'] }", '"rsquared"', '"rSquared"'],
    ["show: 'dataPlot', kind: 'lines'", '"lines"', '"line"'],
    [
      "kind: 'network', show: 'table', state: { ...TABLE.houses, inputs: ['bedroms', 'area'] }",
      '"bedroms"',
      '"bedrooms"',
    ],
    ["kind: 'network', show: 'table', state: { ...TABLE.houses, across: 'arae' }", '"arae"', '"area"'],
    [
      "kind: 'network', show: 'table', state: { ...TABLE.houses }, still: { inputs: ['bathroom'] }",
      '"bathroom"',
      '"bathrooms"',
    ],
    [
      "kind: 'network', show: 'table', state: { ...TABLE.houses, band: { feature: 'aera', range: [1, 2] } }",
      '"aera"',
      '"area"',
    ],
  ])('fails the build where %s', async (stage, wrong, right) => {
    await expect(built(stage)).rejects.toThrow(
      new RegExp(`999-a\\.mdx:9: step 2, "Second": .*${wrong}.* Did you mean ${right}\\?`),
    );
  });

  it.each([
    ['<ShowMe state={{ strat: [1, 2] }} />', '"strat"', '"start"'],
    ['<Do label="x" does={(s) => ({ uphil: !s.state.uphill })} />', '"uphil"', '"uphill"'],
    [
      '<Do label="x" does={(s) => { const f = () => { return { x: 1 }; }; return { raise: f() }; }} />',
      '"raise"',
      '"rise"',
    ],
    [
      '<Predict id="x" ask="?" answer={() => 1} reveal={(s) => s.w > 1 ? { cursor: 0 } : { cursors: 0 }}>x</Predict>',
      '"cursors"',
      '"cursor"',
    ],
  ])('fails the build where a word inside says %s', async (word, wrong, right) => {
    await expect(built("show: 'dataPlot'", word)).rejects.toThrow(
      new RegExp(`999-a\\.mdx:9: step 2, "Second", <\\w+>: .*field ${wrong}.* Did you mean ${right}\\?`),
    );
  });

  const onPaper = (inside: string) => built("show: 'dataPlot'", inside, '?paper');

  it.each([
    ['<Paper state={{ samlpes: [] }}>Draw.</Paper>', 'field "samlpes"', 'Did you mean "samples"\\?'],
    [
      '<Try goal="Go." done={() => true}><Paper state={(s) => (s.w > 1 ? { cursor: 2 } : { curser: 3 })}>Draw.</Paper></Try>',
      'field "curser"',
      'Did you mean "cursor"\\?',
    ],
    [
      '<Paper state={{ qqqqqqqqqqqqqqqq: 1 }} />',
      'field "qqqqqqqqqqqqqqqq"',
      'There is .*\\bstart\\b.*learningRate',
    ],
    ['<Paper state={{ slice: "x" }} />', 'field "slice" cannot be "x"', ''],
    ['<Paper show="contourMop" />', 'figure "contourMop"', 'Did you mean "contourMap"\\?'],
  ])('fails the build where a form for paper says %s', async (form, wrong, right) => {
    await expect(onPaper(form)).rejects.toThrow(
      new RegExp(`999-a\\.mdx:9: step 2, "Second", <Paper>: .*${wrong}.*${right}`),
    );
  });

  it('takes a form for paper that is right, of the step and of its task', async () => {
    const task =
      '<Try goal="Go." done={() => true}><Paper show="none" state={{ cursor: 2 }}>Draw.</Paper></Try>';
    await expect(
      onPaper(`<Paper show="contourMap" state={{ samples: [] }} /> ${task}`),
    ).resolves.toBeDefined();
  });

  it('fails the build where a word inside lets in a feature that is not among the data', async () => {
    await expect(
      built(
        "kind: 'network', show: 'table', state: { ...TABLE.houses, inputs: [] }",
        "<ShowMe state={(s) => ({ inputs: s.cost > 1 ? ['area'] : ['bathrom'] })} />",
      ),
    ).rejects.toThrow(/<ShowMe>: there is no feature for "inputs" "bathrom"\. Did you mean "bathrooms"\?/);
  });

  it('fails the build where a field has a value that no link could bring back', async () => {
    await expect(built("show: 'dataPlot', state: { slice: 'x' }")).rejects.toThrow(
      /the field "slice" cannot be "x"/,
    );
    await expect(
      built("show: 'dataPlot', state: { camera: { azimut: 1, elevation: Math.PI / 2, zoom: 1 } }"),
    ).rejects.toThrow(/the field "camera" cannot be \{"azimut":1,/);
  });

  it('says what there is where nothing is near', async () => {
    await expect(built("show: 'dataPlot', strip: 'xyzzyxyzzy'")).rejects.toThrow(
      /There is .*bothWays.*slopes/,
    );
  });

  it('takes what is written in any of the ways that lessons do', async () => {
    const { code } = await built(
      "show: 'dataPlot', 'beside': ['costBowl'], strip: 'line', controls: ['parameters', 'run', 'rise'], layers: ['range'], arrows: 'both', surface: false, explainSteps: true, kind: 'line', still: { cursor: 3 }, state: { ...DATA.penguins, data: CORE.drawDays(8, 3, 0), fitted: true }",
      '<Do label="x" does={(s) => (s.w > 1 ? { cursor: 0 } : {})} /> <ShowMe state={(s) => { if (s.w > 1) return { rise: 1 }; return s.state; }} />',
    );
    expect(code).toContain('export const stages');
  });
});
