/** A drawing as plain data: what an SVG element is and how the page's style sheets make it look. */
export interface DrawnNode {
  readonly tag: string;
  /** Its geometry: what the style sheets do not say. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Computed styles, by name; see LOOK. */
  readonly look: Readonly<Record<string, string>>;
  readonly children: readonly (DrawnNode | string)[];
}

/** The styles that matter, with what SVG takes them for where nothing is said. */
export const LOOK: Readonly<Record<string, string>> = {
  fill: '#000000',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-opacity': '1',
  'stroke-width': '1',
  'stroke-dasharray': 'none',
  'stroke-dashoffset': '0',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'font-family': '',
  'font-size': '',
  'font-weight': '400',
  'font-style': 'normal',
  'text-anchor': 'start',
  'dominant-baseline': 'auto',
  'paint-order': 'normal',
  'vector-effect': 'none',
  opacity: '1',
  display: 'inline',
  visibility: 'visible',
};

/** The attributes that say where things are. Everything else (classes, names for screen readers, handlers) stays behind. */
export const GEOMETRY: ReadonlySet<string> = new Set(
  (
    'x y x1 y1 x2 y2 cx cy r rx ry dx dy width height d points transform id clip-path clipPathUnits href preserveAspectRatio ' +
    'image-rendering patternUnits patternTransform pathLength rotate textLength'
  ).split(' '),
);
