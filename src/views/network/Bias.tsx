import { network as words } from '#words/network.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { shownWeight } from './hands.ts';
import type { NetworkLayout } from './layout.ts';

/** A unit's bias. */
export function Bias({ layout, layer, unit }: { layout: NetworkLayout; layer: number; unit: number }) {
  const { places, unit: radius, bias: below, em, tight } = layout;
  const { x, y } = places[layer + 1]?.[unit] ?? { x: 0, y: 0 };
  const bias = ({ layers }: Layers) => layers[layer]?.units[unit]?.bias?.value ?? 0;
  return (
    <g className="network-bias" {...QUIET}>
      <line x1={px(x)} x2={px(x)} y1={px(y + below - 1.05 * em)} y2={px(y + radius)} />
      <Live.text
        className="haloed"
        textAnchor={tight ? 'end' : 'middle'}
        x={px(tight ? x + radius + 0.3 * em : x)}
        y={px(y + below)}
      >
        {(now: Layers) => words.bias(shownWeight(bias(now)))}
      </Live.text>
    </g>
  );
}
