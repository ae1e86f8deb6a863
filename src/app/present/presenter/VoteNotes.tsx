import { present as words } from '#words/present.ts';
import { letterOf } from '../../../lessons/letterOf.ts';
import type { QuestionOutline } from '../../../lessons/outline.tsx';
import { untranslated } from '../../../ui/untranslated.ts';
import { useWholeVote } from './useWholeVote.ts';

/** The vote that is on the wall: the right letter with its reply, and why each other option is chosen. */
export function VoteNotes({ question }: { question: QuestionOutline }) {
  const { ask, kind, options, answer, unit } = question;
  // A place is pointed at, and has no letter.
  const lettered = options.map((option, index) => ({
    ...option,
    letter: kind === 'place' ? '✗' : letterOf(index),
  }));
  const right = lettered.find((one) => one.right);
  const others = lettered.filter((one) => !one.right);
  const vote = useWholeVote(question);
  return (
    <div ref={vote} className="presenter-vote">
      <h2>{words.vote(ask)}</h2>
      <p className="presenter-right">
        <span className="presenter-mark" aria-hidden="true">
          ✓
        </span>{' '}
        {right && kind !== 'place' ? <b>{right.letter}</b> : null}{' '}
        <span translate={untranslated(answer)}>{answer}</span>
        {unit ? ` ${unit}` : ''}
      </p>
      {right ? <div className="presenter-reply">{right.reply}</div> : null}
      {others.length > 0 ? (
        <>
          <h2>{words.others}</h2>
          <ul>
            {others.map(({ key, letter, label, reply }) => (
              <li key={key}>
                <b>{letter}</b>
                <div>
                  <span className="presenter-label" translate={untranslated(label)}>
                    {label}
                  </span>{' '}
                  <div className="presenter-reply">{reply}</div>
                </div>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
