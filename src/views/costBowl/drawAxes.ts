/** The floor and its axes: each axis stands on the edge that is nearest to the viewer, its numbers outside. */
import type { Axis as Parameter } from '../../run/stage/facets.ts';
import { halfWidth, type WantedLabel } from '../axes/labels.ts';
import { line } from '../axes/pathData.ts';
import { axisText } from '../axes/roundNumbers.ts';
import { hasGradient } from '../axes/slopeArrows.ts';
import { thinned } from '../axes/ticks.ts';
import type { Axis, BowlSpace, Curve, Pair, Vec3 } from './bowlSpace.ts';
import type { BowlView, Projected } from './bowlView.ts';
import { extras } from './extras.ts';
import { type BowlScene, floorAt, letter, PLAN, postOf } from './scene.ts';

interface AxesDrawing {
  readonly layers: Record<
    'floor' | 'rimShadow' | 'contours' | 'contourHere' | 'axis0' | 'axis1' | 'axisCost',
    string
  >;
  readonly names: readonly WantedLabel[];
  readonly ticks: readonly WantedLabel[];
}

/** The edges of the floor, [at w, at b], that the axes stand on: those nearest to the viewer. */
export function nearEdges({ space: { w, b }, view }: BowlScene): Pair {
  const { azimuth } = view.camera;
  return [Math.sin(azimuth) > 0 ? w.max : w.min, Math.cos(azimuth) > 0 ? b.min : b.max];
}

export function drawAxes(scene: BowlScene): AxesDrawing {
  const { space, view, options, solid, now } = scene;
  const [one, other] = now.axes;
  const { w, b, cost } = space;
  const [sinA, cosA] = [Math.sin(view.camera.azimuth), Math.cos(view.camera.azimuth)];
  const [nearW, nearB] = nearEdges(scene);
  const floor = (atW: number, atB: number) => floorAt(space, [atW, atB]);
  const corners = [
    [w.min, b.min],
    [w.max, b.min],
    [w.max, b.max],
    [w.min, b.max],
  ] as const;
  const post = postOf(space, view);
  const size = letter(options);
  const marks = axisMarks(view, size);
  const showCost = view.camera.elevation < PLAN;

  const alongW = marks((value) => floor(value, nearB), [0, 0, Math.sign(cosA) || 1], w);
  const alongB = marks((value) => floor(nearW, value), [sinA > 0 ? 1 : -1, 0, 0], b);
  const postOut: Vec3 = [Math.sign(post[0] - space.center[0]), 0, -Math.sign(post[1] - space.center[1])];
  const alongCost = marks((value) => space.toWorld(...post, value), postOut, cost);

  const every = options.compact ? 2 : 1;
  const ticks = [
    ...alongW.ticks('tick', every, one.className),
    ...alongB.ticks('tick', every, other.className),
    ...(showCost ? alongCost.ticks('cost', every) : []),
  ];
  return {
    layers: {
      floor: line(
        corners.map((corner) => view.project(floor(...corner))),
        true,
      ),
      rimShadow: options.surface && solid > 0 ? onFloor(space, view, space.shadow()) : '',
      contours: options.surface && solid > 0 ? onFloor(space, view, space.contours()) : '',
      contourHere: hereContour(scene),
      axis0: line([w.min, w.max].map((value) => view.project(floor(value, nearB)))) + alongW.notches(),
      axis1: line([b.min, b.max].map((value) => view.project(floor(nearW, value)))) + alongB.notches(),
      axisCost: showCost
        ? line([cost.min, cost.max].map((value) => view.project(space.toWorld(...post, value)))) +
          alongCost.notches()
        : '',
    },
    names: [
      alongW.name(one),
      alongB.name(other),
      ...(showCost ? [topName(view, space, post, size)] : []),
      ...(extras.meanings?.(scene) ?? []),
    ],
    ticks,
  };
}

/** The numbers of an axis stand outside it, as far off as their width asks. */
function axisMarks(view: BowlView, size: number) {
  return (at: (value: number) => Vec3, outward: Vec3, { min, max, ticks }: Axis) => {
    const text = axisText(ticks);
    const half = (value: number) => halfWidth(text(value), size);
    const [from, to] = [view.project(at(min)), view.project(at(max))];
    const long = Math.hypot(to.x - from.x, to.y - from.y) || 1;
    /** Across the axis as it is seen. */
    const across = { x: (to.y - from.y) / long, y: (from.x - to.x) / long };
    const out = (value: number) => {
      const p = at(value);
      const here = view.project(p);
      const there = view.project([p[0] + outward[0] * 0.1, p[1] + outward[1] * 0.1, p[2] + outward[2] * 0.1]);
      const length = Math.hypot(there.x - here.x, there.y - here.y);
      const [x, y] = length > 0.01 ? [(there.x - here.x) / length, (there.y - here.y) / length] : [0, 1];
      return { here, x, y: y * 0.9 };
    };
    const beside = (value: number, distance: number): Projected => {
      const { here, x, y } = out(value);
      return { x: here.x + x * distance, y: here.y + y * distance };
    };
    /** How far the middle of a number stands off, so that it is clear of the line. */
    const off = (value: number) => {
      const { x, y } = out(value);
      const needed =
        half(value) * Math.abs(across.x) +
        0.36 * size * Math.abs(across.y) +
        (text(value).length > 3 ? 7 : 4);
      const gained = Math.abs(x * across.x + y * across.y);
      return Math.max(size * 1.35, Math.min(needed / gained, half(value) + 1.35 * size));
    };
    const clear = (one: number, next: number) => {
      const [a, c] = [beside(one, off(one)), beside(next, off(next))];
      return Math.abs(a.x - c.x) > half(one) + half(next) + 6 || Math.abs(a.y - c.y) > 1.24 * size;
    };
    return {
      ticks(kind: string, every: number, tone?: string): WantedLabel[] {
        // What stands on the floor is the corner of the other axes.
        const values = kind === 'cost' ? ticks.filter((value) => value > min) : ticks;
        return thinned(values, clear, values.length > 2 ? every : 1).map((value) => ({
          text: text(value),
          kind,
          tone,
          size,
          places: [beside(value, off(value))],
        }));
      },
      notches: () => ticks.map((value) => line([view.project(at(value)), beside(value, 5)])).join(''),
      name({ name, className }: Parameter): WantedLabel {
        const middle = (min + max) / 2;
        const { x, y } = out(middle);
        const reach = (value: number) => off(value) + half(value) * Math.abs(x) + 0.5 * size * Math.abs(y);
        const clearOf = Math.max(...ticks.map(reach)) + 1.1 * size;
        // A letter is slanted, as it is in formulas; what a column is called is read.
        const isLetter = /^\p{L}[₀-₉]*$/u.test(name);
        return {
          text: name,
          kind: isLetter ? 'name' : 'column',
          tone: className,
          size: size * (isLetter ? 1.6 : 1.25),
          places: [3.3, 3, 3.7, 4.2].map((times) => beside(middle, Math.max(size * times, clearOf))),
          must: true,
        };
      },
    };
  };
}

function topName(view: BowlView, space: BowlSpace, post: Pair, size: number): WantedLabel {
  const top = view.project(space.toWorld(...post, space.cost.max));
  return {
    text: 'cost',
    kind: 'cost-name',
    size: size * 1.4,
    places: [{ x: top.x, y: top.y - size * 1.75 }],
    must: true,
  };
}

function onFloor(space: BowlSpace, view: BowlView, curves: readonly Curve[]): string {
  return curves
    .map(({ points, closed }) => {
      const projected = points.map((at) => view.project(floorAt(space, at)));
      return line(closed ? projected.slice(0, -1) : projected, closed);
    })
    .join('');
}

/** The contour that the ball stands on, for the gradient to be read against. */
function hereContour({ space, view, options, ball, now }: BowlScene): string {
  if (!options.surface || ball.out || !hasGradient(options.arrows)) return '';
  return onFloor(space, view, space.contourAt(now.cost));
}
