/**
 * The living bowl: draws each change of the stage once, in the moment of the change, and nothing while nothing changes. Works on the
 * elements that React has rendered and never asks React for anything.
 */
import type { Stage } from '../../run/stageStore.ts';
import { bring } from '../../ui/bring.ts';
import type { BowlCanvas, CanvasLook } from './bowlRenderer.ts';
import { bowlWriter } from './bowlWriter.ts';
import { onBallKey } from './handleBall.ts';
import { handlePointers } from './handlePointers.ts';
import { type BowlOptions, type BowlScene, bowlScene } from './scene.ts';

export interface LiveBowl {
  repaint(): void;
  dispose(): void;
}

export function liveBowl(root: HTMLElement, stage: Stage, options: () => BowlOptions): LiveBowl {
  const writer = bowlWriter(root);
  const host = root.querySelector<HTMLElement>('.bowl-canvas-host');
  let canvas: BowlCanvas | null = null;
  let release: (() => void) | null = null;
  let asked = false;
  let alive = true;
  const over = new AbortController();
  let look = lookOf(root);
  let scene = sceneNow();

  function sceneNow(): BowlScene {
    const size = { width: root.clientWidth || 1, height: root.clientHeight || 1 };
    return bowlScene(stage.get(), { ...options(), type: look.type }, size);
  }
  function paint(): void {
    asked = false;
    if (!alive || root.clientWidth === 0) return;
    scene = sceneNow();
    writer.lines(scene);
    const drawn = canvas && scene.options.surface && canvas.draws(scene);
    if (canvas && !canvas.draws(scene)) void canvas.prepare(scene).then(repaint);
    if (drawn) canvas?.draw(scene, look);
    else writer.surface(scene);
    const opacity = String(scene.options.surface ? scene.solid : 0);
    if (host && host.style.opacity !== opacity) host.style.opacity = opacity;
    mark('slice', scene.now.state.slice ?? '');
    mark('drawnBy', drawn ? 'webgl' : 'svg');
    if (scene.options.surface && !release) void loadRenderer();
  }
  /** Writing what is there already would have the browser look at styles again. */
  function mark(name: string, value: string): void {
    if (root.dataset[name] !== value) root.dataset[name] = value;
  }
  /** At the end of this task, before anything is shown: several changes at once are one frame. */
  function repaint(): void {
    if (asked) return;
    asked = true;
    queueMicrotask(paint);
  }
  async function loadRenderer(): Promise<void> {
    if (!host) return;
    release = () => {};
    // The drawing that stands there is seen first, and answers; the renderer is large, and comes after. A frame is on the screen
    // only when the next one begins.
    await afterNextFrame();
    await afterNextFrame();
    const { claim } = await bring(() => import('./bowlRenderer.ts'), over.signal);
    await afterNextFrame();
    if (!alive) return;
    release = claim(host, (given) => {
      canvas = given;
      paint();
    });
  }

  const relook = () => {
    look = lookOf(root);
    repaint();
  };
  const sizes = new ResizeObserver(relook);
  const themes = new MutationObserver(relook);
  const onKey = (event: KeyboardEvent) => onBallKey(event, sceneNow(), stage);
  const ball = root.querySelector<SVGGElement>('[data-ball]');
  // What is printed is the drawing, not the canvas.
  const onPrint = () => writer.surface(sceneNow());
  paint();
  sizes.observe(root);
  themes.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  ball?.addEventListener('keydown', onKey);
  addEventListener('beforeprint', onPrint);
  const forget = stage.subscribe(repaint);
  const letGo = handlePointers(root, stage, () => scene);
  return {
    repaint,
    dispose() {
      alive = false;
      over.abort();
      forget();
      letGo();
      sizes.disconnect();
      themes.disconnect();
      ball?.removeEventListener('keydown', onKey);
      removeEventListener('beforeprint', onPrint);
      release?.();
    },
  };
}

const afterNextFrame = () =>
  new Promise<void>((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

/** How the theme wants lines on the surface, and how large words are. */
function lookOf(root: HTMLElement): CanvasLook & { type: number } {
  const style = getComputedStyle(root);
  const found = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(
    style.getPropertyValue('--bowl-contour').trim(),
  );
  const part = (i: number) => Number.parseInt(found?.[i] ?? 'ff', 16);
  const number = (name: string) => Number(style.getPropertyValue(name)) || 1;
  return { ink: [part(1), part(2), part(3)], stroke: number('--stroke'), type: number('--bowl-type') };
}
