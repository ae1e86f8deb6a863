import { type ReactNode, useContext, useId } from 'react';
import type { Snapshot } from '../run/kinds/line/snapshot.ts';
import type { Floor, Timed } from '../run/stage/facets.ts';
import { Live } from './live.tsx';
import { meant } from './meant.ts';
import { StillContext } from './stillContext.ts';

interface FigureProps<F extends Timed> {
  /** The accessible name, for example "Data plot". */
  name: string;
  /** The heading that the eye reads, where it differs from the name. */
  title?: string | undefined;
  className?: string;
  /** What the figure shows, in words, with every number that it shows to the eye. */
  describe: (now: F) => string;
  children: ReactNode;
}

/** A figure with a name, an optional heading, and a description that says in words what it shows. */
export function Figure<F extends Timed = Snapshot>({
  name,
  title,
  className = '',
  describe,
  children,
}: FigureProps<F>) {
  const id = useId();
  return (
    <figure className={`figure ${className}`} aria-label={name} aria-describedby={id}>
      {title ? <figcaption className="figure-title">{title}</figcaption> : null}
      {useContext(StillContext) ? <div inert>{children}</div> : children}
      <Live.p id={id} className="visually-hidden">
        {(now: F & Partial<Pick<Floor, 'over' | 'axes'>>) => meant(now, describe(now))}
      </Live.p>
    </figure>
  );
}
