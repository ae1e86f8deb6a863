import type { ReactNode } from 'react';
import { teach as words } from '#words/teach.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { isAsked, SLOPES } from '../../../views/told.ts';
import type { StageLayout } from '../../lesson.ts';
import { letterOf } from '../../letterOf.ts';
import { stripPiece } from '../../stage/pieces.ts';
import { B, W } from '../../vocabulary/words.tsx';

export function givens(layout: StageLayout, now: Snapshot): readonly ReactNode[] | ReactNode {
  const { show, strip, controls = [], arrows = 'none', misses } = layout;
  // Four sets at once have a table of their own.
  if (strip === 'summaries') return <Summaries />;
  // A program has its numbers in it, and a plot without misses or a strip has none to give.
  if (show === 'codeLab' || (!strip && misses === 'none' && show === 'dataPlot')) return [];
  const { w, b, slopeW, slopeB, racing, stepsTaken, state } = now;
  const hides = SLOPES.some((slope) => isAsked(now, slope));
  const slopes = !hides && (strip === 'slopes' || strip === 'update' || arrows !== 'none');
  const rates = () => state.rates.map((rate, at) => words.racer(letterOf(at), plain(rate, 6))).join(', ');
  const line = (
    <>
      <W /> = {plain(w)}, <B /> = {plain(b)}
    </>
  );
  return [
    racing ? words.rates(rates()) : line,
    ...(controls.includes('run') && !racing ? [words.rate(plain(state.learningRate, 6))] : []),
    ...(slopes ? [words.slopes(plain(slopeW), plain(slopeB))] : []),
    ...(stepsTaken > 0 ? [words.steps(stepsTaken)] : []),
  ];
}

/** The table that the stage has under the sets. */
function Summaries() {
  const Strip = stripPiece('summaries');
  return <Strip />;
}
