/** Writes a drawing into the elements that BowlStill rendered: only what changed, and without React. */

import { classOf, type Label, plateOf } from '../axes/labels.ts';
import type { Patch } from './bowlSpace.ts';
import type { Size } from './bowlView.ts';
import { type Crop, cropFor } from './crop.ts';
import { ballText } from './describe.ts';
import { type Drawing, drawing, isMoving } from './drawing.ts';
import type { BowlScene } from './scene.ts';

export interface BowlWriter {
  lines(scene: BowlScene): Drawing;
  /** The flat patches, where no renderer draws the surface. */
  surface(scene: BowlScene): void;
}

const SVG = 'http://www.w3.org/2000/svg';

export function bowlWriter(root: HTMLElement): BowlWriter {
  const layers = [...root.querySelectorAll<SVGPathElement>('[data-layer]')].map(
    (element) => [element, element.dataset['layer'] ?? ''] as const,
  );
  const sheets = [...root.querySelectorAll('.bowl-sheet')];
  const moving = root.querySelector<SVGSVGElement>('.bowl-moving');
  let crop: Crop | null = null;
  const ball = root.querySelector<SVGGElement>('[data-ball]');
  const slots = (name: string) => [...root.querySelectorAll<SVGTextElement>(`[data-words=${name}] text`)];
  const [axisWords, ballWords] = [slots('axes'), slots('ball')];
  const still = root.querySelector<SVGSVGElement>('.bowl-still');
  const lattice = layers
    .filter(([, name]) => name === 'links' || name === 'vertices')
    .map(([element]) => element);

  const faded = layers.filter(([, name]) => name === 'contours' || name === 'rimShadow' || name === 'rim');

  const writeBall = (drawn: Drawing, { now, space }: BowlScene) => {
    if (!ball) return;
    const { ball: place } = drawn;
    set(ball, 'display', place ? null : 'none');
    if (!place) return;
    set(ball, 'class', place.out ? 'bowl-ball bowl-ball-out' : 'bowl-ball');
    set(ball, 'transform', `translate(${place.x.toFixed(1)} ${place.y.toFixed(1)})`);
    set(ball, 'aria-valuemin', String(space.w.min));
    set(ball, 'aria-valuemax', String(space.w.max));
    set(ball, 'aria-valuenow', String(now.at[0]));
    set(ball, 'aria-valuetext', ballText(now));
  };
  return {
    lines(scene) {
      const drawn = drawing(scene);
      const { width, height } = scene.view;
      for (const sheet of sheets) if (sheet !== moving) set(sheet, 'viewBox', `0 0 ${width} ${height}`);
      for (const [element, name] of layers) set(element, 'd', drawn.layers[name] || null);
      for (const element of lattice)
        set(element, 'opacity', scene.solid > 0 ? String(1 - scene.solid) : null);
      for (const [element] of faded) set(element, 'opacity', scene.solid < 1 ? String(scene.solid) : null);
      writeBall(drawn, scene);
      writeWords(
        axisWords,
        drawn.labels.filter((label) => !isMoving(label)),
      );
      writeWords(ballWords, drawn.labels.filter(isMoving));
      if (moving) crop = cutTo(moving, scene.view, crop);
      return drawn;
    },
    surface(scene) {
      const made = scene.options.surface ? scene.space.still(scene.view) : { inner: [], outer: [] };
      if (still) set(still, 'opacity', String(scene.solid));
      for (const name of ['inner', 'outer'] as const)
        patch(root.querySelector(`[data-patches=${name}]`), made[name]);
    },
  };
}

/** Cuts the moving sheet to what is on it. */
function cutTo(sheet: SVGSVGElement, size: Size, current: Crop | null): Crop {
  const crop = cropFor(sheet.getBBox(), size, current);
  if (crop === current) return crop;
  set(sheet, 'viewBox', `${crop.x} ${crop.y} ${crop.width} ${crop.height}`);
  const { style } = sheet;
  // Moved, not placed: a box that is placed anew counts as a layout shift.
  style.inset = '0 auto auto 0';
  style.transform = `translate(${crop.x}px, ${crop.y}px)`;
  style.width = `${crop.width}px`;
  style.height = `${crop.height}px`;
  return crop;
}

function writeWords(slots: readonly SVGTextElement[], labels: readonly Label[]): void {
  for (const [slot, text] of slots.entries()) {
    const label = labels[slot];
    if (text.textContent !== (label?.text ?? '')) text.textContent = label?.text ?? '';
    const plate = text.previousElementSibling;
    if (plate)
      for (const [name, value] of Object.entries(label ? plateOf(label) : { width: 0 }))
        set(plate, name, String(value));
    if (!label) continue;
    set(text, 'class', classOf(label));
    set(text, 'x', String(label.x));
    set(text, 'y', String(label.y));
  }
}

function patch(group: Element | null, patches: readonly Patch[]): void {
  if (!group) return;
  while (group.childElementCount > patches.length) group.lastElementChild?.remove();
  while (group.childElementCount < patches.length) group.append(document.createElementNS(SVG, 'path'));
  patches.forEach(({ fill, d }, i) => {
    const element = group.children[i] as Element;
    set(element, 'color', fill);
    set(element, 'd', d);
  });
}

function set(element: Element, name: string, value: string | null): void {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
