import { useId } from 'react';
import type { Examples } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';
import { dotsPath, lastOf, type Placed } from './placed.ts';

/** The examples that the next step reads, each dot with a ring: drawn over the others, so that no crowd hides them. */
export function BatchDots({ placed }: { placed: (now: Examples) => Placed }) {
  const id = useId();
  const d = lastOf((now: Examples) => {
    const { batch } = now;
    if (!batch) return '';
    const { x, y } = placed(now);
    const of = (all: ArrayLike<number>) => Float64Array.from(batch, (row) => all[row] as number);
    return dotsPath({ x: of(x), y: of(y) });
  });
  return (
    <>
      <defs>
        <Live.path id={id} d={d} />
      </defs>
      <use className="example-dots batch-ring" href={`#${id}`} />
      <use className="example-dots-halo batch-room" href={`#${id}`} />
      <use className="example-dots" href={`#${id}`} />
    </>
  );
}
