import { clamp } from '../../core/clamp.ts';
/**
 * Where the bowl is looked at from, as one projection that the drawing (SVG) and the renderer (a matrix for the shader) share,
 * so that nothing jumps when one takes the other's place. Azimuth 0 looks from the side of small b, with w to the right;
 * elevation π/2 is straight from above. Perspective fades toward the top, where the bowl becomes a map.
 */
import type { Camera } from '../../run/stage/facets.ts';
import { type BowlSpace, HEIGHT, type Vec3 } from './bowlSpace.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Ray {
  readonly origin: Vec3;
  readonly direction: Vec3;
}

export interface Projected {
  readonly x: number;
  readonly y: number;
}

export interface BowlView extends Size {
  readonly camera: Camera;
  readonly eye: Vec3;
  /** From the world's middle toward the eye. */
  readonly toward: Vec3;
  project(p: Vec3): Projected;
  /** Larger is nearer. */
  depth(p: Vec3): number;
  ray(x: number, y: number): Ray;
  /** Pixels for one world unit in the middle. */
  readonly pixels: number;
  /** World to clip space, column by column. */
  readonly matrix: Float32Array;
}

/** The lens draws back from near to far as the view rises, and the drawing grows as much: from above it is a plan. */
const NEAR_LENS = 4.6;
const FAR_LENS = 60;
const TARGET: Vec3 = [0, HEIGHT * 0.4, 0];

export const LOWEST = 0.06;
export const HIGHEST = Math.PI / 2;
export const CLOSEST = 4;
export const FARTHEST = 0.6;

export interface Margins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function bowlView(space: BowlSpace, camera: Camera, size: Size, margins: Margins): BowlView {
  const elevation = clamp(camera.elevation, LOWEST, HIGHEST);
  const [sinA, cosA] = [Math.sin(camera.azimuth), Math.cos(camera.azimuth)];
  const [sinE, cosE] = [Math.sin(elevation), Math.cos(elevation)];
  const right: Vec3 = [cosA, 0, -sinA];
  const toward: Vec3 = [sinA * cosE, sinE, cosA * cosE];
  const up: Vec3 = [-sinA * sinE, cosE, -cosA * sinE];
  const rise = Math.max(0, (elevation - 0.7) / (HIGHEST - 0.7));
  const distance = NEAR_LENS * (FAR_LENS / NEAR_LENS) ** (rise * rise);

  const plain = (p: Vec3): Projected => {
    const lens = distance / (distance - dot(toward, p) + dot(toward, TARGET));
    return { x: (dot(right, p) - dot(right, TARGET)) * lens, y: -(dot(up, p) - dot(up, TARGET)) * lens };
  };
  const bounds = extent(space, plain);
  const roomX = Math.max(40, size.width - margins.left - margins.right);
  const roomY = Math.max(40, size.height - margins.top - margins.bottom);
  const pixels =
    Math.min(roomX / (bounds.right - bounds.left), roomY / (bounds.bottom - bounds.top)) * camera.zoom;
  const middleX = margins.left + roomX / 2 - (pixels * (bounds.left + bounds.right)) / 2;
  const middleY = margins.top + roomY / 2 - (pixels * (bounds.top + bounds.bottom)) / 2;
  const eye = add(TARGET, toward, distance);

  return {
    ...size,
    camera,
    eye,
    toward,
    pixels,
    project(p) {
      const at = plain(p);
      return { x: middleX + pixels * at.x, y: middleY + pixels * at.y };
    },
    depth: (p) => dot(toward, p),
    ray(x, y) {
      const onPlane = add(add(TARGET, right, (x - middleX) / pixels), up, -(y - middleY) / pixels);
      return { origin: eye, direction: [onPlane[0] - eye[0], onPlane[1] - eye[1], onPlane[2] - eye[2]] };
    },
    matrix: clipMatrix({ right, up, toward, distance, pixels, middleX, middleY, ...size }),
  };
}

interface Lens extends Size {
  readonly right: Vec3;
  readonly up: Vec3;
  readonly toward: Vec3;
  readonly distance: number;
  readonly pixels: number;
  readonly middleX: number;
  readonly middleY: number;
}

/** The same projection as homogeneous coordinates; depths within 3 of the middle are kept apart. */
function clipMatrix({
  right,
  up,
  toward,
  distance,
  pixels,
  middleX,
  middleY,
  width,
  height,
}: Lens): Float32Array {
  const near = (distance - 3) / distance;
  const far = (distance + 3) / distance;
  const depthB = 2 / (1 / far - 1 / near);
  const depthA = 1 - depthB / far;
  const row = (axis: Vec3): readonly [number, number, number, number] => [...axis, -dot(axis, TARGET)];
  const [rowX, rowY, rowZ] = [row(right), row(up), row(toward)];
  const matrix = new Float32Array(16);
  for (let i = 0; i < 4; i++) {
    const one = i === 3 ? 1 : 0;
    const weight = one - (rowZ[i] as number) / distance;
    matrix[4 * i] = (2 / width) * (middleX * weight + pixels * (rowX[i] as number)) - weight;
    matrix[4 * i + 1] = weight - (2 / height) * (middleY * weight - pixels * (rowY[i] as number));
    matrix[4 * i + 2] = depthA * weight + depthB * one;
    matrix[4 * i + 3] = weight;
  }
  return matrix;
}

/** What must be seen at zoom 1: the floor's corners and the edge of the surface. */
function extent(space: BowlSpace, plain: (p: Vec3) => Projected) {
  let [left, right, top, bottom] = [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ];
  const include = (p: Vec3) => {
    const { x, y } = plain(p);
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  for (const w of [space.w.min, space.w.max]) {
    for (const b of [space.b.min, space.b.max]) include(space.toWorld(w, b, space.cost.min));
  }
  for (const p of space.outline()) include(p);
  return { left, right, top, bottom };
}

export const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const add = (a: Vec3, b: Vec3, k: number): Vec3 => [a[0] + k * b[0], a[1] + k * b[1], a[2] + k * b[2]];
