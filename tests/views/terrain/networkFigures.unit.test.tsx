// Bowl, map and slice over two weights of a network whose cost is no quadratic, as the server and paper draw them.
import { renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { loadDrawings } from '../../../src/app/paper/drawings.ts';
import { StillFigure } from '../../../src/app/paper/StillFigure.tsx';
import { random } from '../../../src/core/random.ts';
import { FigureOf } from '../../../src/lessons/stage/FigureOf.tsx';
import { loadPieces } from '../../../src/lessons/stage/pieces.ts';
import { loadKind, stageOf } from '../../../src/run/kinds/kinds.ts';
import type { NetworkPatch } from '../../../src/run/kinds/network/state.ts';
import { StageContext } from '../../../src/views/stageContext.ts';
import { EXAM, LAST } from '../../run/kinds/exam.ts';

const [FIRST, , THIRD] = LAST;
await loadKind('network');
const FIGURES = ['costBowl', 'contourMap', 'slopeSlice', 'evenMap'];
const layoutOf = (show: string, state: NetworkPatch = {}) => ({
  kind: 'network',
  show,
  arrows: 'both' as const,
  state: { ...EXAM, chosen: [FIRST, THIRD], ...state },
});
await loadPieces(FIGURES.map((show) => layoutOf(show)));
await loadDrawings(FIGURES.map((show) => layoutOf(show)));

function draw(show: string, state: NetworkPatch = {}, size: 'main' | 'beside' = 'main') {
  const layout = layoutOf(show, state);
  return renderToString(
    <StageContext value={stageOf(layout)}>
      <FigureOf name={show} layout={layout} size={size} />
    </StageContext>,
  );
}
/** What a figure says, as its description. */
function saidIn(html: string): string {
  const id = /aria-describedby="([^"]+)"/.exec(html)?.[1] ?? '';
  return html.split(`id="${id}"`)[1]?.match(/>([^<]*)</)?.[1] ?? '';
}
const BROKEN = / style=|NaN|undefined|Infinity|\[object/;

describe.each(FIGURES)('%s over a network’s cost', (figure) => {
  it('is drawn, and says where the ball stands and what is held', () => {
    const html = draw(figure);
    expect(html).not.toMatch(BROKEN);
    expect(saidIn(html)).toContain('0.394');
    expect(saidIn(html)).toContain(
      'W⁽¹⁾₁₁ held at 0.5, W⁽¹⁾₁₂ at −1, W⁽¹⁾₁₃ at 0.3, W⁽¹⁾₂₁ at −0.7, and 3 more.',
    );
    expect(html.replaceAll('\u2060', '')).toMatch(/class="figure-held[^>]*>W⁽¹⁾₁₁ held at 0.5/);
  });

  it('stands on paper', () => {
    const layout = layoutOf(figure);
    const html = renderToString(
      <StageContext value={stageOf(layout)}>
        <StillFigure name={figure} layout={layout} width="half" />
      </StageContext>,
    );
    expect(html).not.toMatch(BROKEN);
    expect(html).not.toContain('<canvas');
    expect(html.length).toBeLessThan(200_000);
  });

  it('bears whatever a network comes to', () => {
    const { uniform } = random(11);
    const hidden = ['sigmoid', 'tanh', 'relu', 'leakyRelu', 'step'] as const;
    for (let i = 0; i < 10; i++) {
      const far = 10 ** Math.floor(5 * uniform() - 1);
      const state: NetworkPatch = {
        hidden: [{ units: 3, activation: hidden[i % 5] ?? 'tanh' }],
        output: i % 2 ? 'sigmoid' : 'identity',
        chosen: [Math.floor(6 * uniform()), 6 + Math.floor(6 * uniform())],
        weights: Array.from({ length: 9 }, () => far * (2 * uniform() - 1)),
        concave: true,
        cursor: i % 3 ? 0 : 12,
        ...(i % 4 === 1 && { loss: 'crossEntropy' as const }),
        nudge: i % 2 ? 0.5 : 0,
        slice: null,
      };
      expect(draw(figure, state, i % 2 ? 'main' : 'beside'), JSON.stringify(state)).not.toMatch(BROKEN);
    }
  });
});

describe('the map over a network’s cost', () => {
  it('writes levels so that no two neighbors read alike, on a cost that hardly changes as on one that falls to nothing', () => {
    for (const state of [{ chosen: [0, 3] }, { cursor: 2000, horizon: 2000 }, {}] as const) {
      const levels =
        /Contours at cost (.*?)\.?$/.exec(saidIn(draw('contourMap', state)))?.[1]?.split(', ') ?? [];
      expect(levels.length).toBeGreaterThan(6);
      expect(new Set(levels).size, levels.join()).toBe(levels.length);
    }
  });

  it('has the path of a run over 2000 steps', () => {
    const html = draw('contourMap', { cursor: 2000, horizon: 2000 });
    expect(saidIn(html)).toContain('The path of 2000 steps leads here.');
    const longest = Math.max(...[...html.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d.length));
    expect(longest).toBeLessThan(30_000);
  });
});

describe('the slice over a network’s cost', () => {
  const along = (name: string, state: NetworkPatch = {}) =>
    draw('slopeSlice', { slice: name, box: [-10, 10], concave: true, ...state });

  it('says which share of it is concave, and from where to where', () => {
    expect(saidIn(along('W⁽²⁾₁'))).toMatch(
      /^The cost cut upright along W⁽²⁾₁, with W⁽²⁾₃ held at −0\.9: a curve of cost against W⁽²⁾₁\. The ball is at W⁽²⁾₁ −0\.6, cost 0\.3943; the tangent there has slope −0\.1642, uphill toward less W⁽²⁾₁\. 65% of the stretch from −10 to 10 is concave, from −10 to −0\.77 and from 6\.26 to 10: there the curve bends downward\./,
    );
    expect(saidIn(along('W⁽²⁾₃'))).toContain(' 74% of the stretch from −10 to 10 is concave, ');
    // Near its bottom it is none.
    expect(
      saidIn(
        along('W⁽²⁾₁', { box: [2, 6], weights: [...(EXAM.weights ?? []).slice(0, FIRST), 4, 0.4, -0.9] }),
      ),
    ).toContain('No part of the stretch from 2 to 6 is concave.');
  });

  it('marks it by more than a color, and only where the step asks', () => {
    const marked = along('W⁽²⁾₁');
    expect(marked).toMatch(/class="concave-bar" d="M[^"]+" fill="url\(#/);
    expect(marked).toMatch(/class="concave-word"[^>]*>(65% of this stretch is concave|concave)</);
    const plain = along('W⁽²⁾₁', { concave: false });
    expect(plain).not.toMatch(/class="concave-bar" d="M/);
    expect(saidIn(plain)).not.toContain('concave');
  });

  it('reads what is small as small, not as zero', () => {
    const said = saidIn(along('W⁽²⁾₁', { cursor: 2000, horizon: 2000 }));
    expect(said).toMatch(/cost \d\.\d × 10⁻[⁰-⁹¹²³]+; the tangent there has slope −?\d\.\d × 10⁻[⁰-⁹¹²³]+,/);
  });
});
