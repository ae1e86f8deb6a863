/**
 * Every step has one page to itself, on A4 as on US Letter: it is laid out in the width of the one and the height of the other, less a
 * little, since printers break lines a hair differently. The figure takes the room that the words leave; where that is too little,
 * the type is set smaller, and again.
 */
import { clamp } from '../../core/clamp.ts';

const MILLIMETER = 96 / 25.4;
/** The height of US Letter without the margins of `@page` in paper.css, and the slack. */
const PAGE = (279.4 - 2 * 13 - 6) * MILLIMETER;
const FIGURE = { most: 118 * MILLIMETER, mostOfPair: 60 * MILLIMETER, least: 60 * MILLIMETER };
/** Two figures stand one under the other where each has as much room as this. */
const STACKED = 64 * MILLIMETER;
/** How small the type may get: `data-type` of a step, in paper.css. */
const TYPES = ['large', 'usual', 'small', 'smaller', 'smallest'] as const;

/** Writes the height of each figure and the size of the type into the steps of a handout. */
export function fitPages(handout: Element): void {
  for (const step of handout.querySelectorAll<HTMLElement>('.paper-step')) fitStep(step);
}

function fitStep(step: HTMLElement): void {
  const figure = step.querySelector<HTMLElement>('.paper-figures');
  // What is text is as high as it is.
  const drawn = figure !== null && !figure.querySelector('[data-shape="text"]');
  const isPair = figure !== null && figure.childElementCount > 1;
  for (const type of TYPES) {
    step.dataset['type'] = type;
    if (drawn) figure.style.height = '0';
    const room = PAGE - step.scrollHeight;
    const isStacked = isPair && room > 2 * STACKED;
    if (isPair) figure.dataset['stacked'] = String(isStacked);
    const most = isStacked ? 2 * FIGURE.most : isPair ? FIGURE.mostOfPair : FIGURE.most;
    if (drawn) figure.style.height = `${clamp(room, 0, most)}px`;
    if (room >= (drawn ? FIGURE.least : 0)) return;
  }
}
