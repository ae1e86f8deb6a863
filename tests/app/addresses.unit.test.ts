import { describe, expect, it } from 'vitest';
import { mendedAddress } from '../../src/app/mendedAddress.ts';
import { stepIn } from '../../src/app/pages/stepIn.ts';
import { besideAddress } from '../../src/app/pages/turnStep.ts';
import { hrefFrom, routeIn } from '../../src/app/router.tsx';
import { nearest } from '../../src/core/nearest.ts';
import { LESSONS } from '../../src/lessons/catalog.ts';

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

describe('an address that a filter has rewritten', () => {
  it.each([
    ['/lessons/the-bowl/%233', '', '/lessons/the-bowl/#3'],
    ['/lessons/the-bowl%233', '', '/lessons/the-bowl#3'],
    ['/sub/lessons/the-bowl/index.html%233', '', '/sub/lessons/the-bowl/index.html#3'],
    ['/lessons/the-bowl/%25233', '', '/lessons/the-bowl/#3'],
    ['/lessons/the-bowl/', '#%233', '/lessons/the-bowl/#3'],
    ['/lessons/the-bowl/%233&amp;start=[1,2]&amp;cursor=4', '', '/lessons/the-bowl/#3&start=[1,2]&cursor=4'],
    [
      '/lessons/the-bowl/',
      '#3&amp;start=[1,2]&#38;cursor=4&amp;amp;lit=1',
      '/lessons/the-bowl/#3&start=[1,2]&cursor=4&lit=1',
    ],
    ['/playground/%23points=1,2;2,4;4,5&w=-1', '', '/playground/#points=1,2;2,4;4,5&w=-1'],
    ['/playground/%23points%3D1%2C2%3B2%2C4%26w%3D-1', '', '/playground/#points=1,2;2,4&w=-1'],
    ['/present/the-bowl/%232&room=abc123', '', '/present/the-bowl/#2&room=abc123'],
    ['/playground/%23points%3D%E0%A4%A', '', '/playground/#points%3D%E0%A4%A'],
    ['/%23', '', '/#'],
  ])('%s%s is %s', (pathname, hash, address) => {
    expect(mendedAddress(pathname, hash)).toBe(address);
  });

  it.each([
    ['/', ''],
    ['/lessons/the-bowl/', '#3'],
    ['/lessons/in-code/', '#2&code={"texts":{"python":"w%20=%201%20%23%20one%20%26%20two"}}'],
    ['/playground/', '#points=1,2&label=a%23b%26c'],
  ])('%s%s is left as it is', (pathname, hash) => {
    expect(mendedAddress(pathname, hash)).toBe(pathname + hash);
  });
});

describe('the step beside an address', () => {
  it.each([
    ['lessons/the-bowl/', '#3', 1, 'lessons/the-bowl/#4'],
    ['lessons/the-bowl/', '#3', -1, 'lessons/the-bowl/#2'],
    ['lessons/the-bowl/', '', 1, 'lessons/the-bowl/#2'],
    ['lessons/the-bowl/', '#1', -1, 'lessons/cost-is-a-function/#5'],
    ['lessons/how-wrong-is-a-line/', '#99', 1, 'lessons/cost-is-a-function/#1'],
    // A place on the page is no step: the one that is shown counts.
    ['lessons/the-bowl/', '#main', 1, 'lessons/the-bowl/#3'],
    ['lessons/pats-and-wags/', '#1', -1, null],
    [`lessons/${LESSONS.at(-1)?.slug}/`, '#99', 1, null],
    ['playground/', '#3', 1, null],
  ] as const)('of %s%s by %i is %s', (route, hash, by, to) => {
    expect(besideAddress(LESSONS, { route, hash, shown: 2 }, by)).toBe(to);
  });
});
