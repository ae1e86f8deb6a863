// Which sources travel together in one file. What every lesson needs packs better together and is asked for once, where two dozen small
// files would be asked for two dozen times; what only some lessons show stays apart, so that lesson 1 does not carry it.
// tests/pageWeight.budget.test.ts weighs what comes of it.

/** What every lesson needs. */
const KIT = new RegExp(
  [
    'rolldown/runtime|node_modules/(react/|react-dom/|scheduler/|zustand/esm/vanilla)',
    'src/run/(?!drawn|onStage|reading|programs|sandbox|codePath|laboratory/|playground/|formula/|table/|room/|stage/link|kinds/(?!line/|kinds\\.)|workers\\.)',
    'src/ui/(bring|Net\\.|NumberBox|RepeatButton|ScrubNumber|Slider|icon.tsx|signIcons|numberSource|sliderMath|untranslated|useGrip|useTyping)',
    'src/i18n/(format|messages|en/(lesson|shell|controls|dataPlot|strips)\\.)',
    'src/lessons/(catalog|vocabulary/(?!rare/)|progress/|stage/(?!pieceFiles)|kinds/line/readouts)',
    'src/app/(?!clientEntry|pages/(HomeP|NotFound|dressed|openLink|onceStanding)|mendedAddress|playground/|present/|teach/|paper/|handing/|shell/(Dialog|KeyList|LessonList|NotKept|Shortcut)|serverEntry)',
    'src/core/(moments|quadratic|eigen|lineCost|observations|problem|reduction|rounding|surfaces\\.|terms|ticks|optimizers/optimizer\\.)',
    'src/views/((?!ramp|raceColors)[^/]+\\.tsx?$|axes/(?!races|decimate|floor|outward)|dataPlot/(?!MissSquares|squares|areaLabels|more/|layers/)|parameters/|readouts/)',
    'src/views/(stageControls/Parameters|strips/(LineStrip|math|strips))',
    'src/views/runControls/(ends|usePlayer)',
  ].join('|'),
);

/** The bowl as it is drawn at first; its 3D renderer comes apart, later. Terrains and rains come with the pages that show any. */
const BOWL =
  /src\/views\/(costBowl\/(?!bowlRenderer|surfaceShader|surfaceUniforms|terrain\/|drawRain|drawMeanings|stillOf|BowlOnPaper|figure)|ramp|raceColors)/;

/** The map that stands in for the bowl, and the squares that its cost is made of. */
const MAP =
  /src\/(views\/(contourMap\/(?!terrain\/|Rain)|dataPlot\/(MissSquares|squares|areaLabels)|axes\/(races|decimate|outward))|core\/levels)/;

/** What only the lesson on what can go wrong shows beside its plots. */
const WRONG_PIECES = 'Outlier|Groups|Draws|draws|Summaries|BothWays|NumberTable|numberTable|Reveal|Swap';

/** What is pressed beside a figure, and the strips of formula under it. */
const CONTROLS = new RegExp(
  `src/(views/(runControls/|(stageControls|strips)/(?!Parameters|Program|[Ww]ork|${WRONG_PIECES}))|ui/(?!typedNumber)|run/reading)`,
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

/** What reads a number that was typed, wherever. */
const TYPED = /src\/(ui\/typedNumber|core\/numberText|i18n\/\w+\/typedNumber)/;

/** A source goes to the first group of the highest priority that knows it; the rest the bundler divides by who asks. */
export const CHUNKS = [
  { name: 'kit', test: KIT, priority: 3 },
  { name: 'bowl', test: BOWL, priority: 2 },
  { name: 'typed', test: TYPED, priority: 2 },
  { name: 'map', test: MAP, priority: 1 },
  { name: 'controls', test: CONTROLS, priority: 1 },
  { name: 'predictions', test: RARE_WORDS, priority: 0 },
  { name: 'wrong', test: WRONG, priority: 0 },
];
