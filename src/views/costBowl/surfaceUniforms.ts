/** What the shader is told. Made once; a frame writes into the same arrays. */

import { RAMP, type Rgb, RIM } from '../ramp.ts';
import type { BowlView } from './bowlView.ts';
import { type Crop, cropped } from './crop.ts';
import { rampSpan } from './quadraticContours.ts';
import type { QuadraticSpace } from './quadraticSpace.ts';
import { GLASS, LIGHT, lightOf } from './shade.ts';

export interface SurfaceUniforms {
  readonly [name: string]: { value: Float32Array };
}

export interface SurfaceLook {
  /** The color of the contour lines, and how heavy lines are. */
  readonly ink: Rgb;
  readonly stroke: number;
  /** The part of the figure that the canvas covers. */
  readonly crop: Crop;
}

export function surfaceUniforms(): SurfaceUniforms {
  const numbers = (count: number) => ({ value: new Float32Array(count) });
  const ramp = RAMP.flatMap((color) => color.map((part) => part / 255));
  return {
    uMatrix: numbers(16),
    uAxes: numbers(4),
    uScale: numbers(3),
    uMiddle: numbers(3),
    uSlope: numbers(2),
    uCurve: numbers(3),
    uEye: numbers(3),
    uLight: numbers(3),
    uRamp: { value: Float32Array.from(ramp) },
    uSpan: numbers(3),
    uGrid: numbers(4),
    uInk: numbers(3),
    uRim: { value: Float32Array.from(RIM, (part) => part / 255) },
    uLook: numbers(4),
  };
}

export function writeUniforms(
  uniforms: SurfaceUniforms,
  { space, view }: { space: QuadraticSpace; view: BowlView },
  { ink, stroke, crop }: SurfaceLook,
): void {
  const set = (name: string, values: ArrayLike<number>) =>
    (uniforms[name] as { value: Float32Array }).value.set(values);
  const [[wu, wv], [bu, bv]] = space.axes;
  const middle = space.toWorld(...space.center, space.middle);
  set('uMatrix', cropped(view, crop));
  // Column by column.
  set('uAxes', [wu, bu, wv, bv]);
  set('uScale', space.scale);
  set('uMiddle', middle);
  set('uSlope', space.surface.gradient(space.center));
  set('uCurve', space.surface.curvature);
  set('uEye', view.eye);
  set('uLight', lightOf(view));
  set('uSpan', rampSpan(space));
  set('uGrid', grid(space));
  set('uLook', [LIGHT.ambient, LIGHT.strength, GLASS, stroke]);
  set(
    'uInk',
    ink.map((part) => part / 255),
  );
}

/** Grid lines at whole numbers where those are few, else at the axis's ticks: [phase w, phase b, step w, step b]. */
function grid({ center, w, b }: QuadraticSpace): [number, number, number, number] {
  const step = ({ min, max, ticks }: QuadraticSpace['w']) =>
    max - min <= 40 && max - min >= 4 ? 1 : Math.abs((ticks[1] ?? max) - (ticks[0] ?? min)) / 2 || 1;
  const [stepW, stepB] = [step(w), step(b)];
  return [center[0] % stepW, center[1] % stepB, stepW, stepB];
}
