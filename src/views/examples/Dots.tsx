import { useId } from 'react';
import type { Examples } from '../../run/stage/facets.ts';
import { Live } from '../live.tsx';

/** Dots with a rim of paper around each, as far as they stand alone. Their places are written once and drawn twice. */
export function Dots({ d }: { d: (now: Examples) => string }) {
  const id = useId();
  return (
    <>
      <defs>
        <Live.path id={id} d={d} />
      </defs>
      <use className="example-dots-halo" href={`#${id}`} />
      <use className="example-dots" href={`#${id}`} />
    </>
  );
}
