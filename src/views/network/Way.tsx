import { network as words } from '#words/network.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { type Point, px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';

/** Which way the picture over two parameters goes along a parameter. */
export type WayAlong = 'is-across' | 'is-up' | '';

export const wayOf = ({ chosen }: Layers, parameter: number, chooses: boolean): WayAlong =>
  !chooses ? '' : parameter === chosen[0] ? 'is-across' : parameter === chosen[1] ? 'is-up' : '';

/** What is heard of it, after the name or the value of the parameter. */
export const wayInWords = (way: WayAlong): string => way && words.along[way];

export const isPress = ({ key }: { key: string }): boolean => key === 'Enter' || key === ' ';

/** The mark of a parameter that is looked along, on its knob: an arrow with two heads, lying or standing. */
export function Way({ at, em, of }: { at: Point; em: number; of: (now: Layers) => WayAlong }) {
  const [far, head] = [0.46 * em, 0.22 * em];
  const arrow = (turn: (along: number, aside: number) => string) =>
    `M${turn(-far, 0)}L${turn(far, 0)}` +
    [-far, far]
      .map((end) => {
        const neck = end - Math.sign(end) * head;
        return `M${turn(neck, -head)}L${turn(end, 0)}L${turn(neck, head)}`;
      })
      .join('');
  const ways: Record<WayAlong, string> = {
    '': '',
    'is-across': arrow((along, aside) => `${px(at.x + along)} ${px(at.y + aside)}`),
    'is-up': arrow((along, aside) => `${px(at.x + aside)} ${px(at.y + along)}`),
  };
  return <Live.path className="way-mark" {...QUIET} d={(now: Layers) => ways[of(now)]} />;
}
