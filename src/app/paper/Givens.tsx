import { Fragment } from 'react';
import { teach as words } from '#words/teach.ts';
import { plain } from '../../i18n/format.ts';
import { letterOf } from '../../lessons/letterOf.ts';
import type { StepOutline } from '../../lessons/outline.tsx';
import { stripPiece } from '../../lessons/stage/pieces.ts';
import { B, W } from '../../lessons/vocabulary/words.tsx';

/**
 * The numbers that the stage shows around the figure, as the lesson set them: a question may need them. The cost is not among
 * them, since it is what many questions ask for.
 */
export function Givens({ step }: { step: StepOutline }) {
  const { layout, given } = step;
  const { show, strip, controls = [], arrows = 'none', misses } = layout;
  // Four sets at once are their numbers.
  if (strip === 'summaries') return <Summaries />;
  // A program says its numbers itself; the very first line is asleep.
  const none = show === 'codeLab' || (!strip && misses === 'none' && show === 'dataPlot');
  if (none) return null;
  const slopes = strip === 'slopes' || strip === 'update' || arrows !== 'none';
  const parts = [
    ...(given.racing
      ? [
          <Fragment key="rates">
            {words.rates(
              given.state.rates.map((rate, at) => words.racer(letterOf(at), plain(rate))).join(', '),
            )}
          </Fragment>,
        ]
      : [
          <Fragment key="line">
            <W /> = {plain(given.w)}, <B /> = {plain(given.b)}
          </Fragment>,
        ]),
    ...(controls.includes('run') && !given.racing
      ? [<Fragment key="rate">{words.rate(plain(given.state.learningRate))}</Fragment>]
      : []),
    ...(slopes
      ? [<Fragment key="slopes">{words.slopes(plain(given.slopeW), plain(given.slopeB))}</Fragment>]
      : []),
    ...(given.stepsTaken > 0 ? [<Fragment key="steps">{words.steps(given.stepsTaken)}</Fragment>] : []),
  ];
  return (
    <p className="paper-givens">
      {parts.map((part, index) => (
        <Fragment key={part.key}>
          {index > 0 ? ' · ' : null}
          {part}
        </Fragment>
      ))}
    </p>
  );
}

/** The table that the stage has under the sets. */
function Summaries() {
  const Strip = stripPiece('summaries');
  return (
    <div className="paper-table">
      <Strip />
    </div>
  );
}
