import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { names } from '../../../src/i18n/en/names.ts';
import { createStage } from '../../../src/run/kinds/line/kind.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { SlopesStrip } from '../../../src/views/strips/SlopesStrip.tsx';
import { SummariesStrip } from '../../../src/views/strips/SummariesStrip.tsx';
import { UpdateStrip } from '../../../src/views/strips/UpdateStrip.tsx';

/** The names in a strip, each with whether Tab stops at it. */
const namesIn = (strip: ReactNode) => {
  const html = renderToStaticMarkup(
    <StageContext.Provider value={createStage()}>{strip}</StageContext.Provider>,
  );
  return [...html.matchAll(/<button[^>]*data-names[^>]*>/g)].map(([tag]) => ({
    id: /data-names="(\w+)"/.exec(tag)?.[1] ?? '',
    stops: !tag.includes('tabindex="-1"'),
  }));
};

describe('the names in a strip', () => {
  it.each([
    ['the slopes', <SlopesStrip key="slopes" />, ['slopeW', 'slopeB']],
    ['the update', <UpdateStrip key="update" />, ['learningRate', 'slopeW', 'learningRate', 'slopeB']],
    ['the summaries', <SummariesStrip key="summaries" />, ['rSquared']],
  ])('of %s are things with names, and Tab stops at the first', (_, strip, ids) => {
    const found = namesIn(strip);
    expect(found.map(({ id }) => id)).toEqual(ids);
    expect(found.every(({ id }) => id in names)).toBe(true);
    expect(found.map(({ stops }) => stops)).toEqual(ids.map((_id, i) => i === 0));
  });
});
