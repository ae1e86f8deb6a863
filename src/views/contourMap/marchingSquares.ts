import { px } from '../axes/frame.ts';
import type { Scale } from '../scale.ts';

const CELLS = 36;

interface Corner {
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** Where a function is at least `level` (as an area) and where it crosses it (as a line), cell by cell. */
export function marchingSquares(
  value: (w: number, b: number) => number,
  level: number,
  x: Scale,
  y: Scale,
): { area: string; line: string } {
  const corner = (i: number, j: number): Corner => {
    const w = x.domain[0] + ((x.domain[1] - x.domain[0]) * i) / CELLS;
    const b = y.domain[0] + ((y.domain[1] - y.domain[0]) * j) / CELLS;
    return { x: x(w), y: y(b), value: value(w, b) };
  };
  let area = '';
  let line = '';
  for (let j = 0; j < CELLS; j++) {
    for (let i = 0; i < CELLS; i++) {
      const ring = [corner(i, j), corner(i + 1, j), corner(i + 1, j + 1), corner(i, j + 1)];
      const inside: string[] = [];
      const crossings: string[] = [];
      for (const [k, here] of ring.entries()) {
        const next = ring[(k + 1) % 4] as Corner;
        if (here.value >= level) inside.push(`${px(here.x)} ${px(here.y)}`);
        if (here.value >= level === next.value >= level) continue;
        const share = (level - here.value) / (next.value - here.value);
        const at = `${px(here.x + share * (next.x - here.x))} ${px(here.y + share * (next.y - here.y))}`;
        inside.push(at);
        crossings.push(at);
      }
      if (inside.length > 2) area += `M${inside.join('L')}Z`;
      for (let k = 0; k + 1 < crossings.length; k += 2) line += `M${crossings[k]}L${crossings[k + 1]}`;
    }
  }
  return { area, line };
}
