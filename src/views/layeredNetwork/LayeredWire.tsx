import type { Layers, Matrices, Wire } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { QUIET } from '../axes/quiet.ts';
import { Live } from '../live.tsx';
import { farthestIn } from '../network/hands.ts';
import { wireWidth } from '../network/layout.ts';
import { useWireHand, wireClass } from '../network/useWireHand.ts';
import { Way, wayOf } from '../network/Way.tsx';
import { told } from '../told.ts';
import {
  broughtAt,
  endsOf,
  hasBrought,
  hasLabels,
  type LayeredLayout,
  labelAt,
  labelWidth,
} from './layout.ts';
import { short } from './names.ts';
import { shownRows } from './shown.ts';

interface LayeredWireProps {
  layout: LayeredLayout;
  layer: number;
  wire: number;
  chooses: boolean;
}

/** A weight: its number stands on the wire, and is what one takes hold of. Into the unit in hand it says what it brings, where there is room. */
export function LayeredWire({ layout, layer, wire, chooses }: LayeredWireProps) {
  const { places, em, reach } = layout;
  const units = places[layer + 1]?.length ?? 1;
  const [from, to] = [Math.floor(wire / units), wire % units];
  const it = (now: Layers) => now.layers[layer]?.wires[wire] as Wire;
  const hand = useWireHand(it, chooses);
  const ends = endsOf(layout, layer, { from, to });
  const [one, other] = ends;
  const path = `M${px(one.x)} ${px(one.y)}L${px(other.x)} ${px(other.y)}`;
  const label = labelAt(ends, em);
  const brought = broughtAt(ends, em);
  const textOf = (now: Layers) => short(it(now).weight);
  const width = (now: Layers) => labelWidth(textOf(now), em);
  const isLast = layer === places.length - 2;
  const bringsHere = ({ state: { litUnit } }: Matrices) => litUnit?.[0] === layer && litUnit[1] === to;
  const bringing = (now: Matrices) => {
    const [row] = shownRows(now);
    const value = layer === 0 ? row?.inputs[from] : row?.layers[layer - 1]?.values[from];
    if (!bringsHere(now) || value === null || value === undefined) return '';
    const text = short(value * it(now).weight);
    return isLast ? told(now, 'predicted', text) : text;
  };
  const broughtWidth = (now: Matrices) => (bringing(now) ? labelWidth(bringing(now), em) : 0);
  return (
    <Live.g<Layers>
      {...hand}
      className={(now: Layers) => `${wireClass(now, it(now))} ${wayOf(now, it(now).parameter, chooses)}`}
    >
      <path className="wire-hit" d={path} />
      <path className="wire-focus" d={path} />
      <Live.path
        className="wire-line"
        d={path}
        strokeWidth={(now: Layers) => px(0.65 * wireWidth(it(now).reach, farthestIn(now, layer), em))}
      />
      <rect
        className="wire-knob-room wire-grip"
        x={px(label.x - 22)}
        y={px(label.y - reach / 2)}
        width={44}
        height={px(reach)}
      />
      <g className={hasLabels(layout) ? 'wire-label' : 'wire-label is-quiet'}>
        <Live.rect
          className="wire-knob wire-grip"
          x={(now: Layers) => px(label.x - width(now) / 2)}
          y={px(label.y - 0.66 * em)}
          width={(now: Layers) => px(width(now))}
          height={px(1.32 * em)}
          rx={px(0.5 * em)}
        />
        <Live.text
          className="wire-weight"
          aria-hidden="true"
          textAnchor="middle"
          x={px(label.x)}
          y={px(label.y + 0.35 * em)}
        >
          {textOf}
        </Live.text>
      </g>
      {chooses ? <Way at={label} em={em} of={(now) => wayOf(now, it(now).parameter, chooses)} /> : null}
      {hasBrought(layout) ? (
        <g className="wire-brings" {...QUIET}>
          <Live.rect
            x={(now: Matrices) => px(brought.x - broughtWidth(now) / 2)}
            y={px(brought.y - 0.62 * em)}
            width={(now: Matrices) => px(broughtWidth(now))}
            height={px(1.24 * em)}
          />
          <Live.text textAnchor="middle" x={px(brought.x)} y={px(brought.y + 0.35 * em)}>
            {bringing}
          </Live.text>
        </g>
      ) : null}
    </Live.g>
  );
}
