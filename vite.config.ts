import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { fonts } from './build/fonts.ts';
import { lessons } from './build/lessons.ts';
import { withoutNode } from './build/withoutNode.ts';

const KIT = new RegExp(
  [
    'rolldown/runtime|node_modules/(react/|react-dom/|scheduler/|wouter/|zustand/esm/vanilla)',
    'src/run/(?!drawn|programs|sandbox|codePath|laboratory/)',
    'src/ui/(NumberBox|RepeatButton|ScrubNumber|Slider|icon.tsx|signIcons|numberSource|sliderMath|typedNumber|useTyping)',
    'src/i18n/(format|messages|en/(lesson|shell|controls|dataPlot|strips)\\.)',
    'src/lessons/(catalog|vocabulary/(?!rare/)|progress/|stage/(?!pieceFiles))',
    'src/app/(?!clientEntry|pages/(HomeP|NotFound|nearest)|shell/(Dialog|LessonList|Shortcut)|serverEntry)',
    'src/core/(moments|quadratic|eigen|lineCost|observations|problem|random|reduction|surfaces\\.|terms|ticks|optimizers/(optimizer|gradientDescent)\\.)',
    'src/views/((?!ramp|raceColors)[^/]+\\.tsx?$|axes/(?!races|decimate)|dataPlot/(?!MissSquares|squares|areaLabels|Crowd|layers/)|parameters/|readouts/)',
    'src/views/strips/(LineStrip|math|strips)',
    'src/views/runControls/(ends|stageKeys)',
  ].join('|'),
);

/** The bowl as it is drawn at first; its 3D renderer comes apart, later. */
const BOWL = /src\/views\/(costBowl\/(?!bowlRenderer|surfaceShader|surfaceUniforms)|ramp|raceColors)/;

/** The map that stands in for the bowl, and the squares that its cost is made of. */
const MAP =
  /src\/(views\/(contourMap\/|dataPlot\/(MissSquares|squares|areaLabels)|axes\/(races|decimate))|core\/levels)/;

/** What only the lesson on what can go wrong shows beside its plots. */
const WRONG_PIECES = 'Outlier|Groups|Draws|draws|Summaries|BothWays|NumberTable|numberTable|Reveal|Swap';

/** What is pressed beside a figure, and the strips of formula under it. */
const CONTROLS = new RegExp(
  `src/(views/(runControls/|(stageControls|strips)/(?!Program|${WRONG_PIECES}))|ui/)`,
);

/** That lesson's own pieces, in one file. They come after the controls, whose buttons they borrow. */
const WRONG = new RegExp(
  [
    `src/views/(quartet/|(stageControls|strips)/(${WRONG_PIECES})|dataPlot/layers/(without|groups|fan|otherWay|parts))`,
    'src/(i18n/\\w+/whatCanGoWrong|run/drawn)',
    'src/core/(draws|influence|bothWays|groupLines|summary|leastSquares|fit|datasets/anscombe)',
  ].join('|'),
);

/** The predictions that only some lessons ask for: a number, a place. */
const RARE_WORDS = /src\/(lessons\/vocabulary\/rare\/|i18n\/en\/predict\.)/;

/** The language of the site that is built: a folder of src/i18n and one of src/lessons. */
const LANGUAGE = process.env['SITE_LANGUAGE'] ?? 'en';
const root = fileURLToPath(new URL('.', import.meta.url));

/** How much there is to bring before Python can start, for the progress that is shown. */
const PYTHON_BYTES = ['pyodide.asm.wasm', 'python_stdlib.zip']
  .map((file) => statSync(`${root}node_modules/pyodide/${file}`).size)
  .reduce((sum, size) => sum + size);

export default defineConfig({
  // Relative: the built app works under any sub-path without being told which.
  base: './',
  // wouter asks for React's own hook through a shim for older Reacts.
  resolve: {
    alias: [
      { find: 'use-sync-external-store/shim/index.js', replacement: 'react' },
      { find: /^#words\//, replacement: `${root}src/i18n/${LANGUAGE}/` },
    ],
  },
  define: {
    'import.meta.env.LANGUAGE': JSON.stringify(LANGUAGE),
    'import.meta.env.PYTHON_BYTES': String(PYTHON_BYTES),
  },
  // Python's own glue is a module.
  worker: {
    format: 'es',
    plugins: () => [withoutNode()],
    // It also evaluates text, in corners that no program of ours comes to and that its policy forbids.
    rolldownOptions: { checks: { eval: false, commonJsVariableInEsm: false } },
  },
  plugins: [lessons(root), fonts(root), react()],
  build: {
    target: 'es2022',
    manifest: true,
    // One small style sheet for the site: figures that load later are dressed before they come.
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        // What every lesson needs travels together: one file packs better and asks once, where two dozen small ones would ask
        // two dozen times. Figures that only some lessons show stay on their own.
        codeSplitting: {
          groups: [
            { name: 'kit', test: KIT, priority: 3 },
            { name: 'bowl', test: BOWL, priority: 2 },
            { name: 'map', test: MAP, priority: 1 },
            { name: 'controls', test: CONTROLS, priority: 1 },
            { name: 'predictions', test: RARE_WORDS, priority: 0 },
            { name: 'wrong', test: WRONG, priority: 0 },
          ],
        },
      },
    },
    // The prerendered pages ask for what they need themselves; a helper that does it at run time would weigh more than it saves.
    modulePreload: false,
  },
});
