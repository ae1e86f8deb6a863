import { type FormEvent, useId, useState } from 'react';
import { present as words } from '#words/present.ts';
import { LESSONS } from '../../../lessons/catalog.ts';
import { Button } from '../../../ui/Button.tsx';
import { useRoom, useSession } from '../context.ts';
import { findPlace } from './findPlace.ts';
import { PlanRows } from './PlanRows.tsx';

/** A dialog that goes to the lesson or step that is typed. */
export function GoTo({ onGone }: { onGone: () => void }) {
  const session = useSession();
  const slug = useRoom((state) => state.slug);
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  const field = useId();
  const help = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const place = findPlace(text, slug);
    if (!place) {
      setProblem(words.noSuchStep(text, LESSONS.length));
      return;
    }
    void session.goTo(place);
    onGone();
  };
  return (
    <form className="go-to" onSubmit={submit}>
      <label htmlFor={field}>{words.goToLabel}</label>
      <div className="go-to-row">
        <input
          id={field}
          type="text"
          autoComplete="off"
          data-first
          value={text}
          aria-describedby={help}
          aria-invalid={problem !== ''}
          onChange={(event) => {
            setText(event.target.value);
            setProblem('');
          }}
        />
        <Button kind="primary" type="submit">
          {words.goToButton}
        </Button>
      </div>
      <p id={help} role={problem ? 'alert' : undefined}>
        {problem || words.goToHelp}
      </p>
      <PlanRows onGone={onGone} />
      <ol className="go-to-lessons">
        {LESSONS.map((card) => (
          <li key={card.slug}>
            <button
              type="button"
              aria-current={card.slug === slug || undefined}
              onClick={() => {
                void session.goTo({ slug: card.slug, step: 1 });
                onGone();
              }}
            >
              {card.title}
            </button>
          </li>
        ))}
      </ol>
    </form>
  );
}
