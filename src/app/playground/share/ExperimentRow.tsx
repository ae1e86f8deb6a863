import { useEffect, useRef, useState } from 'react';
import { experiments as words } from '#words/experiments.ts';
import { type Experiment, LONGEST_NAME } from '../../../run/playground/experiments.ts';

interface ExperimentRowProps {
  experiment: Experiment;
  onOpen: () => void;
  onRename: (name: string) => void;
  onDuplicate: () => void;
  onRemove: () => void;
}

/** A file may say anything; dates end here. */
const LAST_DAY = 8.64e15;
const WHEN = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' });

/** A kept experiment: press its name to open it. */
export function ExperimentRow({ experiment, onOpen, onRename, onDuplicate, onRemove }: ExperimentRowProps) {
  const { name, changed } = experiment;
  const when = Math.min(changed, LAST_DAY);
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const renameButton = useRef<HTMLButtonElement>(null);
  const renaming = typed !== null;
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (renaming) field.current?.select();
    else if (wasRenaming.current) renameButton.current?.focus();
    wasRenaming.current = renaming;
  }, [renaming]);
  return (
    <li className="experiment">
      {typed === null ? (
        <button type="button" className="experiment-name" aria-label={words.open(name)} onClick={onOpen}>
          <span>{name}</span>
          <time dateTime={new Date(when).toISOString()}>{WHEN.format(when)}</time>
        </button>
      ) : (
        <form
          className="experiment-rename"
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() !== '' && typed !== name) onRename(typed);
            setTyped(null);
          }}
        >
          <input
            ref={field}
            type="text"
            autoComplete="off"
            aria-label={words.newName(name)}
            maxLength={LONGEST_NAME}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setTyped(null);
            }}
          />
          <button type="submit" className="button is-plain">
            {words.keepName}
          </button>
        </form>
      )}
      <div className="experiment-tools">
        <button
          ref={renameButton}
          type="button"
          aria-label={words.renameOf(name)}
          onClick={() => setTyped(name)}
        >
          {words.rename}
        </button>
        <button type="button" aria-label={words.duplicateOf(name)} onClick={onDuplicate}>
          {words.duplicate}
        </button>
        <button type="button" aria-label={words.deleteOf(name)} onClick={onRemove}>
          {words.delete}
        </button>
      </div>
    </li>
  );
}
