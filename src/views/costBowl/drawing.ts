/**
 * Everything of the bowl but its shaded surface, as path data by layer: the same for the page from the server, the still picture and the
 * live figure. Writing a frame means writing the layers that changed.
 */
import { costBowl as words } from '#words/costBowl.ts';
import { plain } from '../../i18n/format.ts';
import { pathOver, placeAt, placeOn, wasElsewhere } from '../axes/floor.ts';
import { halfWidth, type Label, placeLabels, type WantedLabel } from '../axes/labels.ts';
import { circle, dot, line } from '../axes/pathData.ts';
import { RACERS, racerOf } from '../raceColors.ts';
import { told } from '../told.ts';
import type { Projected } from './bowlView.ts';
import { climbedOut } from './describe.ts';
import { drawArrows } from './drawArrows.ts';
import { drawAxes } from './drawAxes.ts';
import { drawFlag } from './drawFlag.ts';
import { drawLattice } from './drawLattice.ts';
import { drawSamples, drawSlice } from './drawSlice.ts';
import { extras } from './extras.ts';
import { type BowlScene, ballAt, floorAt, letter } from './scene.ts';
import { walkTo } from './walk.ts';

/** The buttons in the upper right corner. */
const TOOLS = { width: 204, height: 40 };

const RACES = RACERS.length;

/**
 * Layers by sheet, back to front; `ground` lies behind the surface. What moves with the ball lies on sheets of its own,
 * so that a playing run leaves the rest as it is; of its shadow only what is seen is drawn. Layers of one group share their halos: all of those lie under all the lines.
 */
export const SHEETS = {
  ground: [
    ['floor'],
    ['rimShadow'],
    ['contours'],
    ['axis0'],
    ['axis1'],
    ['axisCost'],
    ['sliceFoot'],
    ['guides'],
    ['feet'],
  ],
  air: [['rim'], ['links'], ['vertices'], ['stalks'], ['samples']],
  motion: [
    ['bottom'],
    ['pathShadow'],
    ['ballShadow'],
    ['slicePlane'],
    ['sliceFace'],
    ['sliceHidden', 'sliceCurve', 'tangent'],
    ['contourHere'],
    ['drop'],
    ['before'],
    ['rainTrail', 'rainHidden'],
    ['rain'],
    ['pathHidden', 'stepsHidden'],
    ['path'],
    ['steps'],
    ['codeHidden', 'code'],
    ['codeSteps'],
    ...Array.from({ length: RACES }, (_, i) => [`raceHidden${i}`, `race${i}`, `raceBall${i}`]),
    ['slope1'],
    ['slope0'],
    ['gradient'],
    ['step'],
    ['stepHead'],
    ['flagPole'],
    ['flagCloth'],
  ],
} as const satisfies Record<string, readonly (readonly string[])[]>;

/** Words that move with the ball, as against those on the axes. */
export const isMoving = ({ kind }: Label): boolean =>
  /^(slope|arrow|out|race|guess|code|sample|before)/.test(kind);

export interface Drawing {
  readonly layers: Readonly<Record<string, string>>;
  readonly labels: readonly Label[];
  /** Where the ball is drawn; null where there is none (a race, or nothing yet). */
  readonly ball: (Projected & { readonly out: boolean }) | null;
}

export function drawing(scene: BowlScene): Drawing {
  const { options, view, space, ball, now, solid, risen } = scene;
  const axes = drawAxes(scene);
  const arrows = drawArrows(scene);
  const lattice = drawLattice(scene);
  const samples = drawSamples(scene);
  const { racing } = now;
  const shown = options.surface && !racing;
  const at = view.project(ball.world);
  const foot = floorAt(space, ball.at);
  const layers: Record<string, string> = {
    ...axes.layers,
    ...arrows.layers,
    ...drawSlice(scene),
    ...samples.layers,
    links: lattice.links,
    vertices: options.surface ? lattice.dots : '',
    rim: options.surface && solid > 0 ? edge(scene) : '',
    bottom:
      options.surface && solid > 0
        ? space.bottoms.map((at) => dot(view.project(space.onSurface(...at)))).join('')
        : '',
    ballShadow: shown && !space.isHidden(foot, view.eye) ? dot(view.project(foot)) : '',
    drop: shown && risen > 0 ? line([at, view.project(foot)]) : '',
  };
  if (shown && solid === 1) {
    const walk = walkTo(space, view, pathOver(now.run, now.axes, now.stepsTaken));
    layers['path'] = walk.seen;
    layers['pathHidden'] = walk.hidden;
    layers['pathShadow'] = walk.shadow;
    layers['steps'] = walk.dots;
    layers['stepsHidden'] = walk.dotsHidden;
  }
  if (options.surface && solid === 1 && now.rain.length) Object.assign(layers, extras.rain?.(scene));
  const raceLabels = racing && options.surface ? drawRaces(scene, layers) : [];
  const flag = drawFlag(scene);
  Object.assign(layers, flag.layers);
  const codeLabels = options.surface && solid === 1 ? drawCode(scene, layers) : [];
  const out: WantedLabel[] = shown && ball.out ? [outLabel(scene, at)] : [];
  const before = shown ? drawBefore(scene, layers) : [];
  const labels = placeLabels(
    [
      ...out,
      ...before,
      ...flag.labels,
      ...raceLabels,
      ...codeLabels,
      ...samples.labels,
      ...axes.names,
      ...axes.ticks,
      ...arrows.labels,
    ],
    { left: 0, top: 0, right: view.width, bottom: view.height },
    [
      ...arrows.taken,
      ...(shown ? [{ left: at.x - 9, right: at.x + 9, top: at.y - 9, bottom: at.y + 9 }] : []),
      ...(options.compact
        ? []
        : [{ left: view.width - TOOLS.width, right: view.width, top: 0, bottom: TOOLS.height }]),
    ],
  );
  return { layers, labels, ball: shown ? { ...at, out: ball.out } : null };
}

/** Where the ball was before the answer that is shown: a hollow ring, with its name. */
function drawBefore(
  { space, view, now, risen, options }: BowlScene,
  layers: Record<string, string>,
): WantedLabel[] {
  if (!wasElsewhere(now)) return [];
  const { x, y } = view.project(ballAt(space, now.before.at, risen).world);
  layers['before'] = circle(x, y, 7);
  const size = letter(options);
  const text = options.compact ? words.beforeShort : words.before(plain(now.before.cost, 2));
  const aside = halfWidth(text, size) + 15;
  return [
    {
      text,
      kind: 'before',
      size,
      places: [
        { x, y: y - 20 },
        { x: x - aside, y },
        { x: x + aside, y },
        { x, y: y + 22 },
      ],
    },
  ];
}

/** The edge of the surface, on which the eye sees that it is cut. */
function edge({ space, view }: BowlScene): string {
  return space
    .edge()
    .map(({ points, closed }) =>
      line(
        points.map((p) => view.project(p)),
        closed,
      ),
    )
    .join('');
}

function drawRaces({ space, view, now, options }: BowlScene, layers: Record<string, string>): WantedLabel[] {
  const size = letter(options, 15);
  const far = Math.max(19, 1.27 * size);
  return now.races.slice(0, RACES).map((run, i) => {
    const step = Math.min(now.state.cursor, run.steps);
    const walk = walkTo(space, view, pathOver(run, now.axes, step));
    const ball = ballAt(space, placeAt(run, now.axes, step));
    const at = view.project(ball.world);
    layers[`race${i}`] = walk.seen;
    layers[`raceHidden${i}`] = walk.hidden;
    layers[`raceBall${i}`] = dot(at);
    layers['pathShadow'] = (layers['pathShadow'] ?? '') + walk.shadow;
    const { letter } = racerOf(i);
    return {
      text: ball.out ? words.raceOut(letter, space.kind === 'terrain') : letter,
      kind: `race-${i}`,
      size,
      // Racers start from one place and end at another: letters fan out around it.
      places: [0, 1, 2, 3, 4, 5, 6, 7].map((k) => {
        const angle = -Math.PI / 2 + ((i * 2 + k) * Math.PI) / 4;
        return { x: at.x + Math.cos(angle) * far * (ball.out ? 2.1 : 1), y: at.y + Math.sin(angle) * far };
      }),
      must: true,
    };
  });
}

/** The path of the learner's own program, and its name where it ends. */
function drawCode({ space, view, now, options }: BowlScene, layers: Record<string, string>): WantedLabel[] {
  const path = now.marks?.program?.path;
  const last = (path?.[0].length ?? 0) - 1;
  if (!path || last < 0) return [];
  const walk = walkTo(space, view, path);
  const end = ballAt(space, placeOn(path, last));
  const at = view.project(end.world);
  layers['code'] = walk.seen;
  layers['codeHidden'] = walk.hidden;
  layers['codeSteps'] = walk.dots + dot(at);
  const size = letter(options, 14);
  const aside = words.code.length * size * 0.3 + 12;
  return [
    {
      text: words.code,
      kind: 'code',
      size,
      places: [
        { x: at.x, y: at.y + 24 },
        { x: at.x - aside, y: at.y },
        { x: at.x + aside, y: at.y },
        { x: at.x, y: at.y - 24 },
      ],
      must: true,
    },
  ];
}

function outLabel({ now, options, space }: BowlScene, at: Projected): WantedLabel {
  const away = !climbedOut(now, space);
  const size = letter(options, 14);
  const text = options.compact
    ? words.outShort(away)
    : words.out(told(now, 'cost', plain(now.cost, 0)), away);
  const aside = halfWidth(text, size) + 18;
  return {
    text,
    kind: 'out',
    size,
    places: [
      { x: at.x, y: at.y - 26 },
      { x: at.x, y: at.y + 28 },
      { x: at.x - aside, y: at.y },
      { x: at.x + aside, y: at.y },
    ],
    must: true,
  };
}
