/** The upright slice through the ball: one parameter varies, the other is held, and the cost is a parabola with a tangent. */
import { sliceIn } from '../axes/floor.ts';
import { halfWidth, type WantedLabel } from '../axes/labels.ts';
import { dot, line } from '../axes/pathData.ts';
import type { Pair, Vec3 } from './bowlSpace.ts';
import { sampleText } from './describe.ts';
import { nearEdges } from './drawAxes.ts';
import { type BowlScene, floorAt, letter, tangentOf } from './scene.ts';
import { splitLine } from './walk.ts';

export type SliceLayers = Record<
  'sliceFoot' | 'slicePlane' | 'sliceFace' | 'sliceCurve' | 'sliceHidden' | 'tangent',
  string
>;

const NONE: SliceLayers = {
  sliceFoot: '',
  slicePlane: '',
  sliceFace: '',
  sliceCurve: '',
  sliceHidden: '',
  tangent: '',
};
const TANGENT = 0.34;

export function drawSlice({ space, view, now, ball, options, solid }: BowlScene): SliceLayers {
  const cut = sliceIn(now);
  if (!cut || !options.surface || solid < 1) return NONE;
  const ends: [Pair, Pair] =
    cut.along === 0
      ? [
          [space.w.min, ball.at[1]],
          [space.w.max, ball.at[1]],
        ]
      : [
          [ball.at[0], space.b.min],
          [ball.at[0], space.b.max],
        ];
  const curves = space.legs(...ends);
  const splits = curves.map((curve) => splitLine(space, view, curve));
  const top = curves.flat().reduce((highest, p) => Math.max(highest, p[1]), 0);
  const faces = curves.map((curve) => {
    const [first, last] = [curve[0], curve.at(-1)] as [Vec3, Vec3];
    const lid: Vec3[] = [
      [last[0], top, last[2]],
      [first[0], top, first[2]],
    ];
    return line(
      [...curve, ...lid].map((p) => view.project(p)),
      true,
    );
  });
  const feet = ends.map((end) => floorAt(space, end));
  const plane = [
    ...feet,
    ...feet.toReversed().map(([x, , z]): Vec3 => [x, space.toWorld(0, 0, space.cost.max)[1], z]),
  ];
  const way = tangentOf(space, cut.along, now.slopes[cut.along]);
  const k = TANGENT / (Math.hypot(...way) || 1);
  const { world } = ball;
  const along = (side: number): Vec3 => [
    world[0] + side * k * way[0],
    world[1] + side * k * way[1],
    world[2] + side * k * way[2],
  ];
  return {
    sliceFoot: line(feet.map((p) => view.project(p))),
    slicePlane: line(
      plane.map((p) => view.project(p)),
      true,
    ),
    sliceFace: faces.join(''),
    sliceCurve: splits.map(({ seen }) => seen).join(''),
    sliceHidden: splits.map(({ hidden }) => hidden).join(''),
    tangent: ball.out ? '' : line([along(-1), along(1)].map((p) => view.project(p))),
  };
}

/** So many of the places that were tried last say what they cost. */
const SAID = 6;

/**
 * Places tried by hand: a dot at each cost with the cost beside it, and a stalk down to where it is on the floor, from which heights are read; from there
 * guides of the last lead to its values on the axes.
 */
export function drawSamples(scene: BowlScene): {
  layers: Record<'stalks' | 'feet' | 'samples' | 'guides', string>;
  labels: WantedLabel[];
} {
  const { space, view, now, options } = scene;
  const size = letter(options);
  const labels: WantedLabel[] = [];
  let [stalks, feet, samples] = ['', '', ''];
  const tried = now.marks?.samples ?? [];
  for (const [i, at] of tried.entries()) {
    const value = Math.min(space.cost.max, now.ground.value(at));
    const p = view.project(space.toWorld(...at, value));
    const foot = view.project(floorAt(space, at));
    stalks += line([foot, p]);
    feet += dot(foot);
    samples += dot(p);
    const text = sampleText(now, at);
    const aside = halfWidth(text, size) + 0.9 * size;
    const places = [
      { x: p.x + aside, y: p.y },
      { x: p.x - aside, y: p.y },
      { x: p.x, y: p.y - 1.3 * size },
    ];
    if (i >= tried.length - SAID) labels.push({ text, kind: 'sample', size, places });
  }
  const last = tried.at(-1);
  const [nearW, nearB] = nearEdges(scene);
  const guides = last
    ? line(
        [[last[0], nearB] as const, last, [nearW, last[1]] as const].map((at) =>
          view.project(floorAt(space, at)),
        ),
      )
    : '';
  return { layers: { stalks, feet, samples, guides }, labels };
}
