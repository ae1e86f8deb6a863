import { expect, it } from 'vitest';
import { keep, kept, pairOf, placeAt, sayPlace } from '../../src/lessons/vocabulary/rare/place.ts';
import type { Axes } from '../../src/run/stage/facets.ts';

const axis = (name: string, parameter: number) => ({ name, parameter, className: '' });
const LINE: Axes = [axis('w', 0), axis('b', 1)];
const OTHER: Axes = [axis('w₂', 1), axis('w₄', 3)];

it('writes a place by the names of the floor that it is on', () => {
  expect(placeAt(LINE, [2.5, -1])).toEqual({ w: 2.5, b: -1 });
  expect(placeAt(OTHER, [2.5, -1])).toEqual({ 'w₂': 2.5, 'w₄': -1 });
  expect(sayPlace(LINE, { w: 2.516, b: 2.2 }, ' = ')).toBe('w = 2.52, b = 2.2');
  expect(sayPlace(OTHER, { 'w₄': 4.5, 'w₂': -3 }, ' ')).toBe('w₂ −3, w₄ 4.5');
  // A frame of the run will do.
  expect(pairOf(LINE, { cost: 7, b: 2, w: 1 })).toEqual([1, 2]);
});

it('keeps a place as two numbers, and takes nothing else back', () => {
  expect(keep([1.23456, -2])).toBe('1.235 -2');
  expect(kept(OTHER, '1.235 -2')).toEqual({ 'w₂': 1.235, 'w₄': -2 });
  for (const edited of [undefined, 3, '', '1', 'one two', '1 x', 'Infinity 2'])
    expect(kept(LINE, edited), String(edited)).toBeNull();
});
