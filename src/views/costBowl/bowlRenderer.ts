/**
 * The shaded surface, drawn by three, in the one canvas of the page. Its scene is made once; a frame writes uniforms and draws once, at the
 * moment it is asked to, so that the surface never lags behind the lines drawn over it. This module is loaded when the first bowl is on the page.
 */
import {
  BackSide,
  BufferAttribute,
  BufferGeometry,
  Camera,
  FrontSide,
  LinearSRGBColorSpace,
  Mesh,
  Scene,
  ShaderMaterial,
  WebGLRenderer,
} from 'three';
import { bestRatio, ratioNow, watchPace } from './bowlRendererPace.ts';
import { type Crop, cropFor, surfaceBox } from './crop.ts';
import type { Painting, PaintingSource } from './painting.ts';
import type { QuadraticSpace } from './quadraticSpace.ts';
import type { BowlScene } from './scene.ts';
import { fragmentShader, vertexShader } from './surfaceShader.ts';
import { type SurfaceLook, surfaceUniforms, writeUniforms } from './surfaceUniforms.ts';

const THREE = { BackSide, BufferAttribute, BufferGeometry, FrontSide, Mesh, ShaderMaterial };

const RINGS = 22;
const SECTORS = 96;

/** The unit disc, rings of triangles around its middle. Its vertices never change. */
function disc(): BufferGeometry {
  const position = new Float32Array(3 * (RINGS + 1) * SECTORS);
  const index: number[] = [];
  for (let ring = 0; ring <= RINGS; ring++) {
    for (let sector = 0; sector < SECTORS; sector++) {
      const angle = (2 * Math.PI * sector) / SECTORS;
      // A hair beyond the rim: the shader rounds the edge off there.
      const radius = ring === RINGS ? 1.02 : ring / RINGS;
      const here = ring * SECTORS + sector;
      position.set([radius * Math.cos(angle), radius * Math.sin(angle), 0], 3 * here);
      if (ring === RINGS) continue;
      const beside = ring * SECTORS + ((sector + 1) % SECTORS);
      index.push(here, here + SECTORS, beside + SECTORS, here, beside + SECTORS, beside);
    }
  }
  return new BufferGeometry().setAttribute('position', new BufferAttribute(position, 3)).setIndex(index);
}

const uniforms = surfaceUniforms();
const geometry = disc();
const [upper, lower] = ([1, -1] as const).map(
  (face) =>
    new ShaderMaterial({
      vertexShader,
      fragmentShader,
      uniforms: { ...uniforms, uFace: { value: face } },
      side: face === 1 ? FrontSide : BackSide,
      transparent: true,
      premultipliedAlpha: true,
      depthWrite: face === 1,
    }),
) as [ShaderMaterial, ShaderMaterial];

/** First what is seen from above, then, like glass before it, what is seen from beneath. Places are the shaders' own: they need no camera. */
const surface = [upper, lower].map((material, order) => {
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.renderOrder = order;
  return mesh;
});
const stage = new Scene().add(...surface);
const camera = new Camera();

export type CanvasLook = Pick<SurfaceLook, 'ink' | 'stroke'>;

export interface BowlCanvas {
  readonly element: HTMLCanvasElement;
  /** Whether it has what this surface is drawn with; if not, `prepare` brings it. */
  draws(scene: BowlScene): boolean;
  prepare(scene: BowlScene): Promise<void>;
  draw(scene: BowlScene, look: CanvasLook): void;
}

interface Owner {
  readonly host: HTMLElement;
  /** Told whenever the canvas can, or can no longer, draw. */
  readonly changed: (canvas: BowlCanvas | null) => void;
}

const owners: Owner[] = [];
let canvas: HTMLCanvasElement | null = null;
let renderer: WebGLRenderer | null = null;
/** Whether the canvas can draw without making anyone wait: its shaders are compiled. */
let ready = false;

/** Moves the page's one canvas into `host`. Another bowl that had it is told, and gets it back on release. */
export function claim(host: HTMLElement, changed: Owner['changed']): () => void {
  const owner: Owner = { host, changed };
  owners.at(-1)?.changed(null);
  owners.push(owner);
  settle();
  return () => {
    const wasLast = owners.at(-1) === owner;
    owners.splice(owners.indexOf(owner), 1);
    if (!wasLast) return;
    clearTimeout(resting);
    canvas?.remove();
    settle();
  };
}

function settle(): void {
  const owner = owners.at(-1);
  if (!owner) return;
  try {
    canvas ??= makeCanvas();
  } catch {
    owner.changed(null);
    return;
  }
  owner.host.append(canvas);
  shown = null;
  if (ready) owner.changed({ element: canvas, draws, prepare, draw });
}

function makeCanvas(): HTMLCanvasElement {
  const element = document.createElement('canvas');
  element.className = 'bowl-canvas';
  element.setAttribute('aria-hidden', 'true');
  element.dataset['frames'] = '0';
  renderer = new WebGLRenderer({ canvas: element, alpha: true, antialias: false, stencil: false });
  renderer.outputColorSpace = LinearSRGBColorSpace;
  element.addEventListener('webglcontextlost', onLost);
  element.addEventListener('webglcontextrestored', settle);
  void compile(element, renderer);
  return element;
}

/** The graphics driver compiles the shaders aside; until it has, the drawing stays. */
async function compile(element: HTMLCanvasElement, made: WebGLRenderer): Promise<void> {
  ready = false;
  await compiled(made);
  if (canvas !== element) return;
  ready = true;
  settle();
}

/** Where nobody can tell when shaders are ready, they get a moment. */
async function compiled(made: WebGLRenderer): Promise<void> {
  if (made.extensions.has('KHR_parallel_shader_compile')) await made.compileAsync(stage, camera);
  else {
    made.compile(stage, camera);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Paintings whose shaders are compiled, by where they come from. */
const paintings = new Map<PaintingSource, Painting>();

const draws = ({ space }: BowlScene): boolean => !space.painting || paintings.has(space.painting);

async function prepare({ space: { painting: source } }: BowlScene): Promise<void> {
  const made = renderer;
  if (!source || !made) return;
  const painting = await source(THREE);
  stage.add(...painting.meshes);
  await compiled(made);
  if (made === renderer) paintings.set(source, painting);
}

/** A context that does not come back soon is replaced: a new element, a new renderer. */
function onLost(event: Event): void {
  event.preventDefault();
  const lost = canvas;
  clearTimeout(resting);
  owners.at(-1)?.changed(null);
  setTimeout(() => {
    if (canvas !== lost || !renderer?.getContext().isContextLost()) return;
    const frames = canvas?.dataset['frames'];
    canvas?.remove();
    renderer.dispose();
    paintings.clear();
    canvas = null;
    settle();
    if (canvas && frames) (canvas as HTMLCanvasElement).dataset['frames'] = frames;
  }, 1200);
}

/** Once nothing has moved for so long, the surface is drawn as fine as it can be. */
const REST = 250;
let resting: ReturnType<typeof setTimeout> | undefined;

/** What the canvas holds. When only the ball has moved, the surface already looks right and stays as it is. */
interface Shown extends CanvasLook {
  readonly scene: BowlScene;
  readonly ratio: number;
  readonly crop: Crop;
}
let shown: Shown | null = null;

function isShown({ view, space }: BowlScene, { ink, stroke }: CanvasLook): boolean {
  const before = shown?.scene.view;
  return (
    shown?.ink === ink &&
    shown.stroke === stroke &&
    shown.scene.space === space &&
    before?.width === view.width &&
    before.height === view.height &&
    before.matrix.every((value, i) => value === view.matrix[i])
  );
}

function draw(scene: BowlScene, look: CanvasLook): void {
  if (!canvas) return;
  canvas.dataset['frames'] = String(Number(canvas.dataset['frames']) + 1);
  if (isShown(scene, look)) return;
  watchPace();
  drawAt(scene, look, ratioNow());
}

function drawAt(scene: BowlScene, look: CanvasLook, ratio: number): void {
  if (!renderer || !canvas) return;
  clearTimeout(resting);
  const crop = cropFor(surfaceBox(scene.space, scene.view), scene.view, shown?.crop ?? null);
  if (ratio !== shown?.ratio || crop !== shown.crop) {
    renderer.setPixelRatio(ratio);
    renderer.setSize(crop.width, crop.height);
    canvas.style.transform = `translate(${crop.x}px, ${crop.y}px)`;
  }
  const painting = scene.space.painting && paintings.get(scene.space.painting);
  for (const one of paintings.values()) for (const mesh of one.meshes) mesh.visible = one === painting;
  for (const mesh of surface) mesh.visible = !painting;
  const finer = Math.max(1, ratio / (globalThis.devicePixelRatio || 1));
  if (painting) painting.write(scene, { ...look, stroke: look.stroke * finer, crop });
  else writeQuadratic(scene.space as QuadraticSpace, scene, { ...look, crop });
  renderer.render(stage, camera);
  shown = { ...look, scene, ratio, crop };
  if (ratio < bestRatio(scene)) resting = setTimeout(drawAt, REST, scene, look, bestRatio(scene));
}

function writeQuadratic(space: QuadraticSpace, { view }: BowlScene, look: SurfaceLook): void {
  writeUniforms(uniforms, { space, view }, look);
  const [[wu, wv], [bu, bv]] = space.axes;
  const turned = wu * bv - wv * bu < 0;
  upper.side = turned ? BackSide : FrontSide;
  lower.side = turned ? FrontSide : BackSide;
}
