/**
 * Pointers on the bowl: on the ball they move it, elsewhere they turn the view, and a click puts the ball there. Two fingers zoom.
 * Vertical swipes are left to the page (touch-action: pan-y), and so is the wheel until the figure has focus.
 */
import type { Floor } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import type { Pair } from './bowlSpace.ts';
import { stopGlide, turned, zoomed } from './cameraMoves.ts';
import { nearestVertex } from './drawLattice.ts';
import { onFloor } from './hit.ts';
import type { BowlScene } from './scene.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Closer than this is on the ball. */
const REACH = { mouse: 20, touch: 30 };
const CLICK = 4;

export function handlePointers(
  root: HTMLElement,
  stage: Stage<Floor>,
  sceneNow: () => BowlScene,
): () => void {
  const down = new Map<number, Place>();
  let mode: 'none' | 'press' | 'turn' | 'ball' | 'pinch' = 'none';
  let first: Place = { x: 0, y: 0 };
  let count = 0;
  const abort = new AbortController();
  const { signal } = abort;
  const place = (event: MouseEvent | Touch): Place => {
    const box = root.getBoundingClientRect();
    // The whole may be shown smaller than it is laid out.
    const shown = box.width / root.clientWidth;
    return { x: (event.clientX - box.left) / shown, y: (event.clientY - box.top) / shown };
  };
  const onBall = (at: Place, reach: number) => {
    const { view, ball, options, now } = sceneNow();
    if (!options.surface || now.racing || now.state.guess?.open) return false;
    const p = view.project(ball.world);
    return Math.hypot(p.x - at.x, p.y - at.y) <= reach;
  };
  const inFigure = (target: EventTarget | null) => target instanceof Element && !target.closest('button');

  const on = <Type extends keyof HTMLElementEventMap>(
    type: Type,
    act: (event: HTMLElementEventMap[Type]) => void,
  ) => root.addEventListener(type, act, { signal, passive: false });

  on('pointerdown', (event) => {
    // A hand that holds the ball holds it alone, and a third finger has nothing to do.
    if (event.button !== 0 || !inFigure(event.target) || mode === 'ball' || down.size > 1) return;
    stopGlide(stage);
    const at = place(event);
    down.set(event.pointerId, at);
    root.setPointerCapture(event.pointerId);
    first = at;
    count = stage.replaced();
    if (down.size === 2) mode = 'pinch';
    else mode = onBall(at, event.pointerType === 'touch' ? REACH.touch : REACH.mouse) ? 'ball' : 'press';
    if (mode !== 'ball') return;
    root.classList.add('bowl-holding');
    focusBall(root);
  });
  on('pointermove', (event) => {
    const before = down.get(event.pointerId);
    const at = place(event);
    if (!before) {
      root.classList.toggle('bowl-over-ball', onBall(at, REACH.mouse));
      return;
    }
    // What was taken hold of is no longer there.
    if (count !== stage.replaced()) mode = 'none';
    const isTouch = event.pointerType === 'touch';
    const [across, along] = [Math.abs(at.x - first.x), Math.abs(at.y - first.y)];
    // A finger that goes up or down scrolls the page.
    if (mode === 'press' && Math.hypot(across, along) > CLICK)
      mode = isTouch && along >= across ? 'none' : 'turn';
    if (mode === 'press') return;
    const camera = stage.getState().camera;
    if (mode === 'turn')
      stage.change({ camera: turned(camera, at.x - before.x, isTouch ? 0 : at.y - before.y) });
    if (mode === 'ball') moveBall(stage, sceneNow(), at);
    if (mode === 'pinch') {
      const other = [...down].find(([id]) => id !== event.pointerId)?.[1] ?? before;
      const apart = (p: Place) => Math.max(10, Math.hypot(p.x - other.x, p.y - other.y));
      stage.change({ camera: zoomed(camera, apart(at) / apart(before)) });
    }
    down.set(event.pointerId, at);
  });
  const up = (event: PointerEvent) => {
    if (!down.delete(event.pointerId)) return;
    // On a grid the neighbors of the ball are within its reach: a tap there is a click as well, and a tap on the ball itself leads to where it is.
    const isClick = mode === 'press' || (mode === 'ball' && sceneNow().solid < 1);
    if (isClick && event.type === 'pointerup' && count === stage.replaced()) {
      if (click(stage, sceneNow(), place(event))) focusBall(root);
    }
    mode = 'none';
    root.classList.remove('bowl-holding');
  };
  on('pointerup', up);
  on('pointercancel', up);
  // A finger that takes the ball keeps it; the page does not scroll from under it.
  on('touchstart', (event) => {
    const touch = event.touches[0];
    if (touch && event.cancelable && inFigure(event.target) && onBall(place(touch), REACH.touch))
      event.preventDefault();
  });
  on('wheel', (event) => {
    if (!event.ctrlKey && !root.contains(document.activeElement)) return;
    event.preventDefault();
    stopGlide(stage);
    stage.change({ camera: zoomed(stage.getState().camera, Math.exp(-event.deltaY * 0.0016)) });
  });
  return () => abort.abort();
}

/** What the pointer has placed, the arrow keys go on moving. */
function focusBall(root: HTMLElement): void {
  root.querySelector<SVGGElement>('[data-ball]')?.focus({ preventScroll: true });
}

/** Puts the ball there, and says so; or the learner's guess, while that is open. */
export function click(stage: Stage<Floor>, scene: BowlScene, { x, y }: Place): boolean {
  if (!scene.options.surface) return true;
  const guessing = scene.now.state.guess?.open ?? false;
  if (scene.now.racing && !guessing && !scene.options.placeWhileRacing) return true;
  const ray = scene.view.ray(x, y);
  const found = scene.solid < 1 ? nearestVertex(scene, x, y) : scene.space.pick(ray);
  // A flag may be put down on the floor beside the bowl as well, where the same places lie.
  const to = found ?? (guessing ? onFloor(scene.space, ray) : null);
  if (to && guessing) stage.change({ guess: { at: tidy(scene, to), open: false } });
  else if (to) stage.change(stage.get().put(tidy(scene, to)));
  return !guessing;
}

function moveBall(stage: Stage<Floor>, scene: BowlScene, { x, y }: Place): void {
  const to =
    scene.solid < 1 ? nearestVertex(scene, x, y) : scene.space.follow(scene.view.ray(x, y), scene.ball.at);
  if (to) stage.change(stage.get().put(tidy(scene, to)));
}

/** Numbers a person would say: as fine as a pixel needs, no finer. */
function tidy({ space }: BowlScene, [w, b]: Pair): Pair {
  const round = (value: number, { min, max }: { min: number; max: number }) => {
    const decimals = Math.max(0, 3 - Math.round(Math.log10(max - min)));
    return Number(value.toFixed(decimals));
  };
  return [round(w, space.w), round(b, space.b)];
}
