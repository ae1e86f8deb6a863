import type { Examples } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import { heldOutRows } from './dealt.ts';
import { lastOf, type Placed } from './placed.ts';

/** What is held out and may be looked at: hollow, where what is learned from is filled. */
export function HeldOutDots({ placed, em }: { placed: (now: Examples) => Placed; em: number }) {
  const half = px(0.28 * em);
  const d = lastOf((now: Examples) => {
    if (now.heldOut.size === 0) return '';
    const { x, y } = placed(now);
    return heldOutRows(now)
      .map((row) => {
        const [left, top] = [px((x[row] as number) - half), px(y[row] as number)];
        return `M${left} ${top}l${half} ${-half} ${half} ${half} ${-half} ${half}Z`;
      })
      .join('');
  });
  return <Live.path className="held-out-dots" d={d} />;
}
