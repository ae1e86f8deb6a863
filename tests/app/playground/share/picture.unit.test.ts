import { describe, expect, it } from 'vitest';
import { paintOf } from '../../../../src/app/playground/share/picture/color.ts';
import { type DrawnNode, LOOK } from '../../../../src/app/playground/share/picture/node.ts';
import { crc32, withDensity } from '../../../../src/app/playground/share/picture/pngDensity.ts';
import { writeSvg } from '../../../../src/app/playground/share/picture/writeSvg.ts';

const node = (
  tag: string,
  attributes: DrawnNode['attributes'] = {},
  look: DrawnNode['look'] = {},
  ...children: DrawnNode['children']
): DrawnNode => ({ tag, attributes, look: { ...LOOK, ...look }, children });

const FILE = {
  frame: { x: -5, y: 0, width: 105, height: 50 },
  title: 'Cost & <bowl>',
  description: 'A line.',
  background: '#ffffff',
  fonts: '',
};
const written = (...children: DrawnNode['children']) =>
  writeSvg([node('svg', { width: '100%' }, {}, ...children)], FILE, paintOf);
/** What stands after the background. */
const body = (...children: DrawnNode['children']) =>
  (written(...children).split('fill="#ffffff"/>\n')[1] ?? '').replace('</svg>\n', '').trim();

describe('a drawing as a file', () => {
  it('stands alone: its size, its title and description, and its ground', () => {
    expect(written()).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="105" height="50" viewBox="-5 0 105 50" role="img">',
        '<title>Cost &amp; &lt;bowl&gt;</title>',
        '<desc>A line.</desc>',
        '<rect x="-5" y="0" width="105" height="50" fill="#ffffff"/>',
        '</svg>',
        '',
      ].join('\n'),
    );
  });
  it('has every style written out, and none that SVG takes for granted', () => {
    const line = node(
      'line',
      { x1: '1', x2: '9' },
      {
        fill: 'none',
        stroke: 'rgba(181, 67, 11, 0.5)',
        'stroke-width': '2px',
        'stroke-dasharray': '4px, 2px',
      },
    );
    expect(body(line)).toBe(
      '<line x1="1" x2="9" stroke-width="2" stroke-dasharray="4, 2" fill="none" stroke="#b5430b" stroke-opacity="0.5"/>',
    );
  });
  it('has the letters of words, which parts of them take over, and words as they are', () => {
    const look = { 'font-family': 'Geist, sans-serif', 'font-size': '14px', 'text-anchor': 'middle' };
    const words = node(
      'text',
      { x: '3' },
      look,
      'w < ',
      node('tspan', { dy: '-4' }, { ...look, 'font-size': '10px' }, '2'),
    );
    expect(body(words)).toBe(
      '<text x="3" font-family="Geist, sans-serif" font-size="14" text-anchor="middle">w &lt; <tspan dy="-4" font-size="10">2</tspan></text>',
    );
  });
  it('leaves out what is not seen: hidden, clear, unpainted, empty', () => {
    expect(
      body(
        node('rect', { width: '9' }, { fill: 'rgba(0, 0, 0, 0)' }),
        node('circle', { r: '9' }, { visibility: 'hidden' }),
        node('g', {}, { display: 'none' }, node('circle', { r: '8' })),
        node('g', {}, { opacity: '0' }, node('circle', { r: '7' })),
        node('path', {}, {}),
        node('text', {}, {}, ' '),
        node('script', {}, {}, 'alert(1)'),
        node('foreignObject', {}, {}, node('circle', { r: '6' })),
        node('line', {}, { fill: 'none', stroke: '#ff0000', 'stroke-width': '0px' }),
      ),
    ).toBe('');
  });
  it('keeps what clips, however it is painted', () => {
    const clip = node('clipPath', { id: 'a' }, {}, node('rect', { width: '4' }, { visibility: 'hidden' }));
    expect(body(clip, node('g', { 'clip-path': 'url(#a)' }, {}, node('circle', { r: '2' })))).toBe(
      '<clipPath id="a"><rect width="4"/></clipPath>\n<g clip-path="url(#a)"><circle r="2"/></g>',
    );
  });
  it('keeps the opacity of a group', () => {
    expect(body(node('g', {}, { opacity: '0.3' }, node('circle', { r: '2' })))).toBe(
      '<g opacity="0.3"><circle r="2"/></g>',
    );
  });
});

describe('a color', () => {
  it.each([
    ['rgb(250, 247, 240)', ['#faf7f0', 1]],
    ['rgba(1, 2, 3, 0.25)', ['#010203', 0.25]],
    ['rgb(10 20 30 / 0.5)', ['#0a141e', 0.5]],
    ['color(srgb 1 0.5 0 / 0.75)', ['#ff8000', 0.75]],
    ['#0A62a6', ['#0a62a6', 1]],
    ['none', null],
    ['transparent', null],
    ['rgba(9, 9, 9, 0)', null],
    ['oklab(0.5 0 0)', null],
  ])('%s is read', (css, paint) => {
    expect(paintOf(css)).toEqual(paint);
  });
  it('of another kind is read by whoever can', () => {
    expect(paintOf('oklab(0.5 0 0)', (css) => [css, 1])).toEqual(['oklab(0.5 0 0)', 1]);
  });
});

describe('a PNG’s dots to the inch', () => {
  it('are in a chunk right after its header, with the checksum that the specification asks for', () => {
    // The check value of this CRC, as every catalog of them gives it.
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    const png = new Uint8Array(50);
    png.set([137, 80, 78, 71, 13, 10, 26, 10]);
    png[33] = 77;
    const made = withDensity(png, 300);
    expect(made.length).toBe(71);
    expect([...made.subarray(33, 33 + 17)]).toEqual([
      0, 0, 0, 9, 112, 72, 89, 115, 0, 0, 46, 35, 0, 0, 46, 35, 1,
    ]);
    // 300 dots to the inch are 11,811 to the meter: 46 · 256 + 35. The checksum is the one that any 300-dpi PNG has there.
    expect([...made.subarray(50, 54)]).toEqual([0x78, 0xa5, 0x3f, 0x76]);
    expect(made[54]).toBe(77);
  });
  it('are not written into what is no PNG', () => {
    const other = new Uint8Array(50);
    expect(withDensity(other, 300)).toBe(other);
  });
});
