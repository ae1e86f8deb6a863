// Which sources travel together in one file. A file is named by its roots, and what these import comes along unless an earlier file has it: so a new source
// lies where it is asked for, and in the kit only if the first script reaches it. What no root reaches the bundler divides by who asks.
// What is needed together packs better together and is asked for once; what only some pages show stays apart. tests/pageWeight.budget.test.ts weighs what comes of it.

/** Files with their roots in src/, a source or a folder, the first first. */
const FILES: readonly (readonly [name: string, ...roots: string[]])[] = [
  // What every page needs: the first script, what any figure of any kind is drawn with, and what kinds of stages have in common.
  [
    'kit',
    'app/start.tsx',
    'views/axes/Axes.tsx',
    'views/axes/FigureBox.tsx',
    'views/axes/FrameClip.tsx',
    'views/axes/useDrag.ts',
    'views/axes/keys.ts',
    'views/axes/memory.ts',
    'views/Figure.tsx',
    'views/scale.ts',
    'views/readouts/Readouts.tsx',
    'views/runControls/usePlayer.ts',
    'views/stageControls/useStageNumber.ts',
    'ui/Slider.tsx',
    'views/strips/math.tsx',
    'views/strips/Strip.tsx',
    'run/kinds/kinds.ts',
    'run/alone.ts',
    'run/configuration.ts',
    'run/recording.ts',
    'run/stage/code.ts',
    'run/stage/sharedFields.ts',
    'core/eigen.ts',
    'core/middle.ts',
    'core/optimizers/optimizer.ts',
    'core/problem.ts',
    'core/quadratic.ts',
    'core/reduction.ts',
    'core/rounding.ts',
  ],
  // A lesson.
  ['lesson', 'app/pages/lessonAt.tsx'],
  // A line, which lessons on other kinds do without.
  ['line', 'run/kinds/line/kind.ts'],
  // What nearly every lesson on lines shows of it.
  [
    'plot',
    'views/dataPlot/figure.tsx',
    'lessons/kinds/line/readouts.ts',
    'views/strips/LineStrip.tsx',
    'views/stageControls/Parameters.tsx',
  ],
  // A word with other names, in some strips and texts.
  ['named', 'ui/Named.tsx'],
  // What the page wants as soon as it answers: what reads a number that was typed, and what waits for a name to be asked for.
  ['typed', 'ui/typedNumber.ts', 'app/names/mindNames.ts'],
  // What figures of several kinds are drawn with, so that none brings another along.
  [
    'drawn',
    'views/axes/',
    ...['views/ramp.ts', 'views/raceColors.ts', 'i18n/en/runControls.ts'],
    ...['classify', 'levels', 'terrain'].map((name) => `core/${name}.ts`),
  ],
  // What is pressed beside a figure.
  ['small', ...['ui/Button.tsx', 'ui/Segmented.tsx'], 'views/stageControls/stageControls.css'],
  // What scripts need that have nothing else in common.
  ['shared', ...['random', 'roundUp', 'autodiff/operations'].map((name) => `core/${name}.ts`)],
  // What plays a run, or draws again and again.
  ['play', 'views/runControls/clock.ts', 'views/stageControls/playThrough.ts'],
  // What a class keeps of a stage that was left.
  ['stays', 'run/stage/keepWhatStays.ts'],
  // The bowl as it is drawn at first; its renderer comes apart, later.
  ['bowl', 'views/costBowl/CostBowl.tsx'],
  // The map that stands in for the bowl.
  ['map', 'views/contourMap/figure.tsx'],
  // What the slice shares with its formula's derivation, and with other figures that are as large as their box.
  ['slicing', ...['SliceToggle.tsx', 'useBoxSize.ts'].map((name) => `views/slopeSlice/${name}`)],
  // The slice, which a network's cost has more to show of, and the nudge that is chosen beside it.
  ['slice', 'views/slopeSlice/figure.tsx', 'views/stageControls/Nudge.tsx'],
  // The surfaces that are known by their values alone, from above and in the bowl.
  [
    'terrain',
    'views/contourMap/terrain/terrainMap.ts',
    'views/costBowl/terrain/terrainSpace.ts',
    'core/settledTerrain.ts',
  ],
  // The heights of a window of such a surface.
  ['heights', 'core/survey/samples.ts'],
  // The squares that a line's cost is made of.
  ['squares', 'views/dataPlot/MissSquares.tsx'],
  // What those who add to the chart of the cost share with it.
  ['chart', 'views/costHistory/extras.ts', 'i18n/en/costHistory.ts'],
  ['run', 'views/runControls/', 'views/stageControls/Run.tsx'],
  // What the playground shares with a single lesson.
  ['anscombe', 'core/datasets/anscombe'],
  // The strips of formula, and what is pressed beside a figure, of the lessons between the bowl and the use of the line.
  [
    'controls',
    ...['Cost', 'Slopes', 'Update', 'Samples', 'Race', 'Reading'].map(
      (name) => `views/strips/${name}Strip.tsx`,
    ),
    ...['Rise', 'Rewriting', 'Flow', 'Reading'].map((name) => `views/stageControls/${name}.tsx`),
  ],
  // What lessons about data share.
  [
    'samples',
    ...[
      'core/leastSquares.ts',
      'core/fitFeatures.ts',
      'run/kinds/line/onStage.ts',
      'views/strips/NumberTable.tsx',
    ],
  ],
  // What draws again, or deals.
  ['draws', ...['useDrawThrough.ts', 'draws.css'].map((name) => `views/stageControls/${name}`)],
  // What the playground and lessons on networks share: runs of many parameters.
  [
    'tracks',
    'run/laboratory/objectiveRun.ts',
    'core/scaledModel.ts',
    'run/rim.ts',
    'core/standardize.ts',
    'core/solve.ts',
  ],
  // A network, of one layer or more.
  [
    'network',
    'run/kinds/network/kind.ts',
    'lessons/kinds/network/readouts.ts',
    'run/kinds/network/tableOnStage.ts',
  ],
  // Its picture; one of several layers shares the hands on its wires.
  ['wires', 'views/network/figure.tsx'],
  // Which of its examples is in hand, and what figures of them share.
  ['examples', 'views/examples/'],
  // Programs of lines and surfaces, whoever asks for them.
  ['languages', 'run/programs/languages.ts'],
  // What stands for the short questions at the start of a lesson, until they are asked.
  ['recall', 'lessons/recall/RecallCard.tsx'],
  // The predictions that only some lessons ask for: a number. Of places one lesson asks.
  ['predictions', ...['PredictNumber', 'Reply'].map((word) => `lessons/vocabulary/rare/${word}.tsx`)],
  // Words that follow the layout and the hand.
  ['forms', ...['Where', 'Hand'].map((word) => `lessons/vocabulary/rare/${word}.tsx`)],
  // What only the lesson on what can go wrong shows.
  [
    'wrong',
    'views/quartet/',
    ...['Outlier', 'Groups', 'Draws', 'Summaries', 'BothWays'].map((name) => `views/strips/${name}Strip.tsx`),
    ...['Reveal', 'Draws', 'Swap'].map((name) => `views/stageControls/${name}.tsx`),
    ...['without', 'groups', 'fan', 'otherWay'].map((name) => `views/dataPlot/layers/${name}.tsx`),
  ],
];

export const CHUNKS = FILES.map(([name, ...roots], index) => ({
  name,
  roots,
  test: (id: string) => roots.some((root) => id.includes(`/src/${root}`)),
  priority: FILES.length - index,
}));
