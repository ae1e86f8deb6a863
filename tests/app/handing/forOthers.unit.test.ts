import { describe, expect, it } from 'vitest';
import { forOthers } from '../../../src/app/handing/forOthers.ts';

describe('a link for others', () => {
  const served = 'http://192.168.1.7:4173';
  it.each([
    'http://localhost:4173/a/#b=1',
    'http://127.0.0.1:4173/a/#b=1',
    'http://127.8.0.1:4173/a/#b=1',
    'http://[::1]:4173/a/#b=1',
    'http://downhill.localhost:4173/a/#b=1',
  ])('%s leads nowhere else, unless the server says how it is reached', (link) => {
    expect(forOthers(link, null)).toEqual({ link, hereOnly: true });
    expect(forOthers(link, served)).toEqual({ link: `${served}/a/#b=1`, hereOnly: false });
  });

  it.each([
    'https://example.org/courses/downhill/a/#b=1',
    'http://192.168.1.7:4173/a/',
    'http://school.test/a/',
    'http://127.example.org/a/',
    'http://localhost.example.org/a/',
  ])('%s is left as it is', (link) => {
    expect(forOthers(link, null)).toEqual({ link, hereOnly: false });
    expect(forOthers(link, served)).toEqual({ link, hereOnly: false });
  });
});
