/**
 * The pictures for readers without scripts, as light as they can be: every page carries those of all its steps, whoever reads it. They are shown smaller than they are drawn, and nobody can take hold of anything there,
 * so places are whole units, and what only hands, keys and changes need is left out. Nothing takes these pictures over, so they need not be what a browser would draw.
 */
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

export const lightStills = (html: string): string =>
  html.replace(/<noscript>[\s\S]*?<\/noscript>/g, (part) =>
    part.replace(DRAWING, (drawing, width) => (Number(width) < IN_PIXELS ? drawing : light(drawing))),
  );

const light = (drawing: string): string =>
  untilSame(drawing.replace(FELT, '').replace(FOR_HANDS, ''), (one) => one.replace(EMPTY, ''))
    .replace(/ d="([^"]+)"/g, (_, d) => ` d="${coarsePath(d)}"`)
    .replace(PLACE, (_, name, value) => ` ${name}="${Math.round(Number(value))}"`);

/** A group is empty once what is in it has gone. */
function untilSame(text: string, change: (text: string) => string): string {
  const changed = change(text);
  return changed === text ? text : untilSame(changed, change);
}
