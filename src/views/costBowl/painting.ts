/** A kind of surface that the renderer does not know by itself: what it adds to the scene, and what it writes for a frame. */
import type { Mesh } from 'three';
import type { BowlScene } from './scene.ts';
import type { SurfaceLook } from './surfaceUniforms.ts';

export interface Painting {
  readonly meshes: readonly Mesh[];
  write(scene: BowlScene, look: SurfaceLook): void;
}

/** Asked once; what comes is the same for all surfaces of the kind. */
export type PaintingSource = () => Promise<Painting>;
