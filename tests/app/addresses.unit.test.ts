import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/app/pages/nearest.ts';
import { stepIn } from '../../src/app/pages/stepIn.ts';
import { hrefFrom, routeIn } from '../../src/app/router.tsx';

describe('the route in an address', () => {
  it.each([
    ['/', '/', ''],
    ['/lessons/the-bowl/', '/', 'lessons/the-bowl/'],
    ['/lessons/the-bowl', '/', 'lessons/the-bowl/'],
    ['/some/where/lessons/the-bowl/index.html', '/some/where/', 'lessons/the-bowl/'],
    ['/some/where/', '/some/where/', ''],
  ])('%s under %s is "%s"', (pathname, root, route) => {
    expect(routeIn(pathname, root)).toBe(route);
  });
});

describe('a link inside the site', () => {
  it.each([
    ['', 'lessons/the-bowl/', 'lessons/the-bowl/'],
    ['', '', './'],
    ['lessons/two-slopes/', 'lessons/the-bowl/#3', '../../lessons/the-bowl/#3'],
    ['lessons/two-slopes/', '', '../../'],
  ])('from "%s" to "%s" is %s, wherever the site lives', (from, to, href) => {
    expect(hrefFrom(from, to)).toBe(href);
    const at = new URL(from, 'http://host/sub/path/');
    expect(new URL(href, at).href).toBe(new URL(to, 'http://host/sub/path/').href);
  });
});

describe('the step in an address', () => {
  it.each([
    ['', 1],
    ['#1', 1],
    ['#4', 4],
    ['#5', 5],
    ['#6', 5],
    ['#999999999999999999999', 5],
    ['#0', 1],
    ['#-2', 1],
    ['#2.5', 1],
    ['#nonsense', 1],
  ])('"%s" of five is %i', (hash, step) => {
    expect(stepIn(hash, 5)).toBe(step);
  });
});

describe('the lesson that was probably meant', () => {
  const slugs = ['pats-and-wags', 'the-bowl', 'two-slopes', 'one-step-downhill'];
  it.each([
    ['the-bowel', 'the-bowl'],
    ['The-Bowl', 'the-bowl'],
    ['bowl', 'the-bowl'],
    ['two-slope', 'two-slopes'],
    ['one-step-downhil', 'one-step-downhill'],
    ['xyzzy', null],
    ['', null],
  ])('%s → %s', (typed, slug) => {
    expect(nearest(typed, slugs)).toBe(slug);
  });
});
