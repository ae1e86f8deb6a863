/** What three draws a terrain with: one geometry, rebuilt when another terrain comes, seen from above and, like glass before it, from beneath. */
import { RAMP, RIM } from '../../ramp.ts';
import { rampOf } from '../../terrain/terrainRamp.ts';
import type { Axis } from '../bowlSpace.ts';
import { cropped } from '../crop.ts';
import type { Painting, Three } from '../painting.ts';
import type { BowlScene } from '../scene.ts';
import { GLASS, LIGHT, lightOf } from '../shade.ts';
import type { SurfaceLook } from '../surfaceUniforms.ts';
import { fragmentShader, vertexShader } from './terrainShader.ts';
import type { TerrainSpace } from './terrainSpace.ts';
import { type Triangles, trianglesOf } from './terrainTriangles.ts';

const numbers = (count: number) => ({ value: new Float32Array(count) });

export function terrainMeshes({
  BackSide,
  BufferAttribute,
  BufferGeometry,
  FrontSide,
  Mesh,
  ShaderMaterial,
}: Three): Painting {
  const uniforms = {
    uMatrix: numbers(16),
    uEye: numbers(3),
    uLight: numbers(3),
    uRamp: { value: Float32Array.from(RAMP.flat(), (part) => part / 255) },
    uSpan: numbers(3),
    uGrid: numbers(4),
    uInk: numbers(3),
    uRim: { value: Float32Array.from(RIM, (part) => part / 255) },
    uLook: numbers(4),
  };
  const meshes = ([1, -1] as const).map((face, order) => {
    const mesh = new Mesh(
      new BufferGeometry(),
      new ShaderMaterial({
        vertexShader,
        fragmentShader,
        uniforms: { ...uniforms, uFace: { value: face } },
        side: face === 1 ? FrontSide : BackSide,
        transparent: true,
        premultipliedAlpha: true,
        depthWrite: face === 1,
      }),
    );
    mesh.frustumCulled = false;
    mesh.renderOrder = order;
    return mesh;
  });
  let made: { space: TerrainSpace; triangles: Triangles; index: Uint32Array | null } | null = null;

  function shape(scene: BowlScene): void {
    const space = scene.space as TerrainSpace;
    if (made?.space !== space) {
      const triangles = trianglesOf(space);
      made = { space, triangles, index: null };
      const geometry = new BufferGeometry()
        .setAttribute('position', new BufferAttribute(triangles.position, 3))
        .setAttribute('normal', new BufferAttribute(triangles.normal, 3))
        .setAttribute('inside', new BufferAttribute(triangles.inside, 1));
      meshes[0]?.geometry.dispose();
      for (const mesh of meshes) mesh.geometry = geometry;
    }
    const { toward } = scene.view;
    const index = made.triangles.index(toward[0] > 0, toward[2] > 0);
    if (index === made.index) return;
    made = { ...made, index };
    meshes[0]?.geometry.setIndex(new BufferAttribute(index, 1));
  }

  return {
    meshes,
    write(scene: BowlScene, { ink, stroke, crop }: SurfaceLook) {
      shape(scene);
      const { view } = scene;
      const space = scene.space as TerrainSpace;
      const ramp = rampOf(space.surface);
      const set = (name: keyof typeof uniforms, values: ArrayLike<number>) =>
        uniforms[name].value.set(values);
      set('uMatrix', cropped(view, crop));
      set('uEye', view.eye);
      set('uLight', lightOf(view));
      set('uSpan', [space.toWorld(0, 0, ramp.low)[1], space.toWorld(0, 0, ramp.high)[1], ramp.power]);
      set('uGrid', gridLines(space));
      set('uLook', [LIGHT.ambient, LIGHT.strength, GLASS, stroke]);
      set(
        'uInk',
        ink.map((part) => part / 255),
      );
    },
  };
}

/** Grid lines at the ticks and halfway between them: [x and z of one, steps]. */
function gridLines({ w, b, scale, toWorld }: TerrainSpace): [number, number, number, number] {
  const step = ({ ticks, min, max }: Axis) => ((ticks[1] ?? max) - (ticks[0] ?? min)) / 2 || 1;
  const [x, , z] = toWorld(w.ticks[0] ?? w.min, b.ticks[0] ?? b.min, 0);
  return [x, z, step(w) * scale[0], step(b) * scale[2]];
}
