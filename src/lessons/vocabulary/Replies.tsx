import type { ReactNode } from 'react';
import { lesson as words } from '#words/lesson.ts';
import type { AnyNow } from '../../run/kinds/kinds.ts';
import { Live } from '../../views/live.tsx';
import type { Again } from './useAnswer.ts';

interface Reply {
  key: string;
  right: boolean;
  label: string;
  reply: ReactNode;
}

interface RepliesProps {
  replies: readonly Reply[];
  /** The key of the reply to show, or null before there is an answer. */
  shown: string | null;
  /** What stands there until then. */
  before: string;
  /** Absent where no stage goes with the replies. */
  again?: Again;
}

/**
 * All replies lie in one cell of a grid, so the tallest keeps the room from the start and nothing jumps. Readers
 * without scripts see them all, each after its choice. Where the stage no longer stands as the answer left it, the reply has a button that shows it again;
 * its room is there before it is.
 */
export function Replies({ replies, shown, before, again }: RepliesProps) {
  return (
    <div className="replies" role="group" aria-live="polite">
      <p className="reply reply-before" data-shown={shown === null || undefined} aria-hidden={shown !== null}>
        {before}
      </p>
      {replies.map(({ key, right, label, reply }) => (
        <div
          key={key}
          className="reply"
          data-right={right}
          data-shown={shown === key || undefined}
          aria-hidden={shown !== key}
        >
          <strong className="reply-verdict">
            <span className="reply-choice">{label}: </span>
            {right ? words.right : words.notQuite}
          </strong>{' '}
          {reply}{' '}
          {again ? (
            <Live.button
              type="button"
              className="again"
              aria-live="off"
              data-wanted={(now: AnyNow) => shown === key && again.isWanted(now)}
              onClick={again.show}
            >
              {words.showAgain}
            </Live.button>
          ) : null}
        </div>
      ))}
    </div>
  );
}
