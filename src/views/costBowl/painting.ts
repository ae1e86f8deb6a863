/** A kind of surface that the renderer does not know by itself: what it adds to the scene, and what it writes for a frame. */
import type { BackSide, BufferAttribute, BufferGeometry, FrontSide, Mesh, ShaderMaterial } from 'three';
import type { BowlScene } from './scene.ts';
import type { SurfaceLook } from './surfaceUniforms.ts';

export interface Painting {
  readonly meshes: readonly Mesh[];
  write(scene: BowlScene, look: SurfaceLook): void;
}

/** Of three, what the renderer has: handed over, so that a kind of surface that comes later does not split three's file. */
export interface Three {
  readonly BackSide: typeof BackSide;
  readonly FrontSide: typeof FrontSide;
  readonly BufferAttribute: typeof BufferAttribute;
  readonly BufferGeometry: typeof BufferGeometry;
  readonly Mesh: typeof Mesh;
  readonly ShaderMaterial: typeof ShaderMaterial;
}

/** Asked once; what comes is the same for all surfaces of the kind. */
export type PaintingSource = (three: Three) => Promise<Painting>;
