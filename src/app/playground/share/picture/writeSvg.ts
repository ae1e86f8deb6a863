/** A drawing as an SVG file that stands alone: every style written out as attributes, no script, no variable, nothing that is not seen. */
import type { Paint } from './color.ts';
import { type DrawnNode, LOOK } from './node.ts';

/** Which part of the drawing's plane the picture shows. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface SvgFile {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string;
  readonly background: string;
  /** Style rules that bring the letters along. */
  readonly fonts: string;
}

type Painter = (css: string) => Paint;

const SHAPES = new Set([
  'path',
  'line',
  'rect',
  'circle',
  'ellipse',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'image',
]);
/** What surrounds others; it looks like nothing itself. */
const GROUPS = new Set(['g', 'svg', 'clipPath', 'defs', 'pattern']);
const LETTERS = new Set([
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
]);
const UNWRITTEN = new Set(['display', 'visibility', 'fill-opacity', 'stroke-opacity']);

export function writeSvg(sheets: readonly DrawnNode[], file: SvgFile, paint: Painter): string {
  const { frame, title, description, background, fonts } = file;
  const { x, y, width, height } = frame;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    `<desc>${escaped(description)}</desc>`,
    fonts === '' ? '' : `<style>${escaped(fonts)}</style>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${background}"/>`,
    ...sheets.map((sheet) => write(sheet, paint, { look: LOOK, hidden: false })),
    '</svg>',
    '',
  ]
    .filter((part, i, all) => part !== '' || i === all.length - 1)
    .join('\n');
}

interface Around {
  /** What is inherited. */
  readonly look: Readonly<Record<string, string>>;
  /** Inside what is never drawn itself, as the shapes that clip. */
  readonly hidden: boolean;
}

function write(node: DrawnNode, paint: Painter, around: Around): string {
  const { tag, look } = node;
  if (look['display'] === 'none' || Number(look['opacity']) === 0) return '';
  if (GROUPS.has(tag)) return writeGroup(node, paint, around);
  if (!SHAPES.has(tag)) return '';
  if (!around.hidden && look['visibility'] !== 'visible') return '';
  const fill = opaque(look['fill'], look['fill-opacity'], paint);
  const stroke =
    Number.parseFloat(look['stroke-width'] ?? '1') > 0
      ? opaque(look['stroke'], look['stroke-opacity'], paint)
      : null;
  const empty = tag === 'path' && !node.attributes['d'];
  if (empty || (!around.hidden && tag !== 'image' && !fill && !stroke)) return '';
  const own = around.hidden ? {} : { ...plainLook(node), ...paints(fill, stroke) };
  const said = Object.entries(own).filter(([name, value]) => around.look[name] !== value);
  const inner = node.children
    .map((child) =>
      typeof child === 'string'
        ? escaped(child)
        : write(child, paint, { ...around, look: { ...around.look, ...own } }),
    )
    .join('');
  if ((tag === 'text' || tag === 'tspan') && inner.trim() === '') return '';
  const attributes = attributesOf([...Object.entries(node.attributes), ...said]);
  return inner === '' ? `<${tag}${attributes}/>` : `<${tag}${attributes}>${inner}</${tag}>`;
}

/** A sheet is a group: all of them measure alike. */
function writeGroup(node: DrawnNode, paint: Painter, around: Around): string {
  const sheet = node.tag === 'svg';
  const hidden = around.hidden || node.tag === 'clipPath';
  const inner = node.children
    .map((child) => (typeof child === 'string' ? '' : write(child, paint, { ...around, hidden })))
    .join('');
  if (inner === '') return '';
  const opacity = node.look['opacity'] ?? '1';
  const attributes = attributesOf([
    ...(sheet ? [] : Object.entries(node.attributes)),
    ...(opacity === '1' ? [] : [['opacity', opacity] as const]),
  ]);
  if (attributes === '' && (sheet || node.tag === 'g')) return inner;
  const tag = sheet ? 'g' : node.tag;
  return `<${tag}${attributes}>${inner}</${tag}>\n`;
}

/** The styles of a shape but its paint: letters for words, lengths without their unit. */
function plainLook({ tag, look }: DrawnNode): Record<string, string> {
  const written = Object.keys(LOOK).filter(
    (name) =>
      !UNWRITTEN.has(name) &&
      name !== 'fill' &&
      name !== 'stroke' &&
      (tag === 'text' || tag === 'tspan' || !LETTERS.has(name)),
  );
  return Object.fromEntries(written.map((name) => [name, unitless(look[name] ?? LOOK[name] ?? '')]));
}

const unitless = (value: string) => value.replace(/(\d)px\b/g, '$1');

function paints(fill: Paint, stroke: Paint): Record<string, string> {
  return {
    fill: fill?.[0] ?? 'none',
    'fill-opacity': short(fill?.[1] ?? 1),
    stroke: stroke?.[0] ?? 'none',
    'stroke-opacity': short(stroke?.[1] ?? 1),
  };
}

/** A paint with all the opacity that there is in one number; `url(#…)` is a pattern of the drawing itself. */
function opaque(css = 'none', opacity = '1', paint: Painter): Paint {
  const inside = /^url\("?(#[^")]+)"?\)/.exec(css);
  if (inside) return [`url(${inside[1]})`, Number(opacity)];
  const found = paint(css);
  const alpha = (found?.[1] ?? 0) * Number(opacity);
  return found && alpha > 0 ? [found[0], alpha] : null;
}

const short = (value: number) => String(Math.round(value * 1000) / 1000);

const attributesOf = (pairs: readonly (readonly [string, string])[]) =>
  pairs
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value).replaceAll('"', '&quot;')}"`)
    .join('');

/** What XML reads as itself. Characters that XML does not know are left out. */
function escaped(text: string): string {
  return text
    .replace(/[\p{Surrogate}\p{Control}]/gu, (c) => (/[\n\t]/.test(c) ? c : ''))
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
