/**
 * The pictures for readers without scripts. Those that are drawn are files of their own, which only these readers ask for: the page has a frame for each. What is text stays in the page.
 *
 * They are as light as they can be. They are shown smaller than they are drawn, and nobody can take hold of anything there, so places are whole units, and what only hands, keys and changes need is left out.
 * Nothing takes these pictures over, so they need not be what a browser would draw.
 */
import { lesson as words } from '#words/lesson.ts';
import { coarsePath } from './coarsePath.ts';

/** From this width on a drawing is measured in pixels; icons and the signs of formulas are not. */
const IN_PIXELS = 300;
const DRAWING = /<svg\b[^>]*\bviewBox="0 0 (\d+)[^>]*>[\s\S]*?<\/svg>/g;
/** Elements that only take pointers. */
const FELT = /<(rect|circle)\b[^>]*\bclass="[^"]*\b(?:hit|focus-ring)\b[^"]*"[^>]*><\/\1>/g;
const EMPTY = /<path\b(?:(?! d="[^"])[^>])*><\/path>|<text\b[^>]*><\/text>|<g\b[^>]*><\/g>/g;
const FOR_HANDS =
  / (?:role="slider"|tabindex="0"|aria-value\w+="[^"]*"|data-(?:layer|words|patches)="[^"]*")/g;
const PLACE = / (x|y|x1|x2|y1|y2|cx|cy|width|height)="(-?[\d.]+)"/g;

/** What a step leaves behind for these readers (lessons/vocabulary/Step.tsx). */
const STILL = /(?<=<noscript>)<div class="still">[\s\S]*?<\/div>(?=<\/noscript>)/g;

/** A picture that has left its page. */
export interface Still {
  /** Where it lies, from the root of the site. */
  readonly file: string;
  readonly title: string;
  readonly html: string;
}

/** A page with frames where its drawn pictures were, and the pictures. */
export function takeStills(page: string, route: string): { html: string; stills: Still[] } {
  const count = page.match(STILL)?.length ?? 0;
  const stills: Still[] = [];
  let step = 0;
  const html = page.replace(STILL, (part) => {
    step++;
    if (![...part.matchAll(DRAWING)].some(isInPixels)) return part;
    const [, name = ''] = /<figure\b[^>]*\baria-label="([^"]*)"/.exec(part) ?? [];
    const title = `${words.stepOf(step, count)}: ${name}`;
    const file = `${route}stills/${step}.html`;
    stills.push({ file, title, html: lightStill(part) });
    // The build writes where the root is, as in all that the page names.
    return `<iframe class="still" title="${title}" src="./${file}"></iframe>`;
  });
  return { html, stills };
}

const isInPixels = ([, width]: RegExpMatchArray) => Number(width) >= IN_PIXELS;

/** The same picture, in as few letters as its shape takes. */
export const lightStill = (still: string): string =>
  still.replace(DRAWING, (...found) => (isInPixels(found) ? light(found[0]) : found[0]));

const light = (drawing: string): string =>
  untilSame(drawing.replace(FELT, '').replace(FOR_HANDS, ''), (one) => one.replace(EMPTY, ''))
    .replace(/ d="([^"]+)"/g, (_, d) => ` d="${coarsePath(d)}"`)
    .replace(PLACE, (_, name, value) => ` ${name}="${Math.round(Number(value))}"`);

/** A group is empty once what is in it has gone. */
function untilSame(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : untilSame(changed, change);
}
