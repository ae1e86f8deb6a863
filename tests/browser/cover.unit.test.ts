import { describe, expect, test } from 'vitest';
import { cover, piecesOf } from './cover.ts';

const STEPS = {
  a1: ['plot', 'sliders'],
  a2: ['plot', 'sliders', 'bowl'],
  b1: ['plot', 'map'],
  b2: ['map', 'bowl'],
  c1: ['plot'],
};
type Name = keyof typeof STEPS;
const names = Object.keys(STEPS) as Name[];
const lessonOf = (name: Name) => name[0];
const chosen = (everything = false) => cover(names, (name) => STEPS[name], lessonOf, everything);

describe('the cover', () => {
  test('has every piece, with few steps, in their order', () => {
    expect(chosen()).toEqual(['a2', 'b1']);
  });
  test('is everything where everything is asked for', () => {
    expect(chosen(true)).toEqual(names);
  });
  test('goes on in a lesson that is open already, where another brings no more', () => {
    const pieces = { a1: ['x'], b1: ['y', 'z'], a2: ['x'], b2: ['x'] };
    const all = Object.keys(pieces) as (keyof typeof pieces)[];
    expect(
      cover(
        all,
        (name) => pieces[name],
        (name) => name[0],
        false,
      ),
    ).toEqual(['b1', 'b2']);
  });
  test('of nothing is nothing', () => {
    expect(cover(names, () => [], lessonOf, false)).toEqual([]);
  });
});

describe('the pieces of a step', () => {
  test('are the choices of its layout, the fields that it sets, and its words', () => {
    const layout = {
      show: 'costBowl',
      beside: ['dataPlot', 'contourMap'],
      surface: false,
      still: { rise: 1 },
      state: { start: [-1, 1], rise: 0 },
    };
    expect(piecesOf(layout, ['word W', 'word W'])).toEqual([
      'line: show costBowl',
      'line: beside dataPlot',
      'line: beside contourMap',
      'line: surface false',
      'line: state start',
      'line: state rise',
      'line: word W',
    ]);
  });
  test('are others where the stage is of another kind, and a new choice is one by being there', () => {
    const layout = { kind: 'network', show: 'network', zoom: 2 };
    const pieces = piecesOf(layout, ['word W']);
    expect(pieces).toContain('network: show network');
    expect(pieces).toContain('network: word W');
    expect(pieces).toContain('network: zoom');
  });
});
