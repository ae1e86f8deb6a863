import { network as words } from '#words/network.ts';
import type { Layers, Wire as WireOf } from '../../run/stage/facets.ts';
import { px } from '../axes/frame.ts';
import { Live } from '../live.tsx';
import { farthestIn, shownWeight } from './hands.ts';
import { alongWire, KNOB, labelBeside, type NetworkLayout, wirePath, wireWidth } from './layout.ts';
import { useWireHand, wireClass } from './useWireHand.ts';
import { Way, wayOf } from './Way.tsx';

interface WireProps {
  layout: NetworkLayout;
  layer: number;
  wire: number;
  labeled: boolean;
  chooses: boolean;
}

/** A weight: pulled up it grows, pulled down it shrinks; with keys as any slider. Where it `chooses`, a click or Enter looks along it. */
export function Wire({ layout, layer, wire, labeled, chooses }: WireProps) {
  const it = (now: Layers) => now.layers[layer]?.wires[wire] as WireOf;
  const { places, unit, input, em } = layout;
  const units = places[layer + 1]?.length ?? 1;
  const fromUnit = places[layer]?.[Math.floor(wire / units)] ?? { x: 0, y: 0 };
  const toUnit = places[layer + 1]?.[wire % units] ?? { x: 0, y: 0 };
  const from = { x: fromUnit.x + (layer === 0 ? input.width / 2 : unit), y: fromUnit.y };
  const to = { x: toUnit.x - unit, y: toUnit.y };
  const path = wirePath(from, to);
  const knob = alongWire(from, to, KNOB);
  const textOf = (now: Layers) => words.times(shownWeight(it(now).weight));
  const label = (now: Layers) =>
    labelBeside(knob, to.y - from.y, em, { edge: from.x, text: textOf(now), each: layout.each });
  const hand = useWireHand(it, chooses);
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
        strokeWidth={(now: Layers) => px(wireWidth(it(now).reach, farthestIn(now, layer), em))}
      />
      <circle className="wire-knob-room wire-grip" cx={px(knob.x)} cy={px(knob.y)} r={22} />
      <circle className="wire-knob wire-grip" cx={px(knob.x)} cy={px(knob.y)} r={px(0.62 * em)} />
      {chooses ? <Way at={knob} em={em} of={(now) => wayOf(now, it(now).parameter, chooses)} /> : null}
      <Live.text
        className={`wire-weight haloed ${labeled ? '' : 'is-quiet'}`}
        aria-hidden="true"
        textAnchor={(now: Layers) => label(now).anchor}
        x={(now: Layers) => px(label(now).x)}
        y={(now: Layers) => px(label(now).y)}
      >
        {textOf}
      </Live.text>
    </Live.g>
  );
}
