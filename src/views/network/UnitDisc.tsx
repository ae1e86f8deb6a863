import { plain } from '../../i18n/format.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { told } from '../told.ts';
import { type NetworkLayout, observedText } from './layout.ts';

interface UnitDiscProps {
  layout: NetworkLayout;
  layer: number;
  unit: number;
  isLast: boolean;
}

const shown = (value: number | null | undefined) =>
  value == null ? 'Σ' : plain(value, Math.abs(value) >= 100 ? 1 : 3);

/** A unit: what it makes of its sum, for the example in hand; after the last one, what it is and what was observed. */
export function UnitDisc({ layout, layer, unit, isLast }: UnitDiscProps) {
  const { places, unit: radius, bias, em, tight } = layout;
  const { x, y } = places[layer + 1]?.[unit] ?? { x: 0, y: 0 };
  const it = ({ layers }: Layers) => layers[layer]?.units[unit];
  const target = ({ targets }: Layers) => targets[unit];
  const beside = tight
    ? { x: x + radius + 0.3 * em, anchor: 'end' as const }
    : { x: x + radius + 0.7 * em, anchor: 'start' as const };
  return (
    <g className={`network-unit ${isLast ? 'is-last' : ''}`} {...QUIET}>
      <circle cx={px(x)} cy={px(y)} r={px(radius)} />
      <Live.text className="network-value" textAnchor="middle" x={px(x)} y={px(y + 0.38 * em)}>
        {(now: Layers) =>
          isLast ? told(now, 'predicted', shown(it(now)?.activation)) : shown(it(now)?.activation)
        }
      </Live.text>
      {isLast ? (
        <>
          <Live.text
            className="network-name"
            textAnchor={beside.anchor}
            x={px(beside.x)}
            y={px(tight ? y - radius - 0.6 * em : y - 0.1 * em)}
          >
            {(now: Layers) => it(now)?.name ?? ''}
          </Live.text>
          <Live.text
            className="network-observed"
            textAnchor={beside.anchor}
            x={px(beside.x)}
            y={(now: Layers) =>
              px(tight ? y + (it(now)?.bias ? bias + 1.2 * em : radius + 1.4 * em) : y + 1.2 * em)
            }
          >
            {(now: Layers) => observedText(target(now)?.value)}
          </Live.text>
        </>
      ) : null}
    </g>
  );
}
