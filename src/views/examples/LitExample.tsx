import type { Examples } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { litIn } from './dealt.ts';
import type { Placed } from './placed.ts';

/** The ring around the example in hand. */
export function LitExample({ placed }: { placed: (now: Examples) => Placed }) {
  const at = (now: Examples, axis: 'x' | 'y') => px(placed(now)[axis][litIn(now) ?? -1] ?? 0);
  return (
    <g {...QUIET}>
      <Live.circle
        className="example-lit-halo"
        visibility={(now: Examples) => (litIn(now) === null ? 'hidden' : 'visible')}
        r={8}
        cx={(now: Examples) => at(now, 'x')}
        cy={(now: Examples) => at(now, 'y')}
      />
      <Live.circle
        className="example-lit"
        visibility={(now: Examples) => (litIn(now) === null ? 'hidden' : 'visible')}
        r={8}
        cx={(now: Examples) => at(now, 'x')}
        cy={(now: Examples) => at(now, 'y')}
      />
    </g>
  );
}
