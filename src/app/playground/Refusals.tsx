import { playground as words } from '#words/playground.ts';
import type { Opened } from '../../run/playground/link/link.ts';
import { Button } from '../../ui/Button.tsx';
import { sayRefusal } from './sayLink.ts';

/** What a link or a file said that could not be taken, field by field. */
export function Refusals({ opened, onDismiss }: { opened: Opened; onDismiss: () => void }) {
  const { refusals, refusalCount } = opened;
  const more = refusalCount - refusals.length;
  return (
    <section className="refusals" aria-labelledby="refusals-title">
      <h2 id="refusals-title" role="alert">
        {words.opened(String(refusalCount))}
      </h2>
      <ul>
        {refusals.map((refusal, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is made once and never changes.
          <li key={i}>{sayRefusal(refusal)}</li>
        ))}
      </ul>
      {more > 0 ? <p>{words.andMore(String(more))}</p> : null}
      <Button onClick={onDismiss}>{words.dismiss}</Button>
    </section>
  );
}
