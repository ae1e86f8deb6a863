import type { Examples } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import type { Placed } from './placed.ts';

/** The ring around the example in hand. */
export function LitExample({ placed }: { placed: (now: Examples) => Placed }) {
  const at = (now: Examples, axis: 'x' | 'y') =>
    now.state.lit === null ? 0 : px(placed(now)[axis][now.state.lit] ?? 0);
  return (
    <g {...QUIET}>
      <Live.circle
        className="example-lit-halo"
        visibility={(now: Examples) => (now.state.lit === null ? 'hidden' : 'visible')}
        r={8}
        cx={(now: Examples) => at(now, 'x')}
        cy={(now: Examples) => at(now, 'y')}
      />
      <Live.circle
        className="example-lit"
        visibility={(now: Examples) => (now.state.lit === null ? 'hidden' : 'visible')}
        r={8}
        cx={(now: Examples) => at(now, 'x')}
        cy={(now: Examples) => at(now, 'y')}
      />
    </g>
  );
}
