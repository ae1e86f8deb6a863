import { type KeyboardEvent, useCallback, useRef } from 'react';
import { network as words } from '#words/network.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Layers, Wire as WireOf } from '../../run/stage/facets.ts';
import { type Hand, isFinger, useGrip } from '../../ui/useGrip.ts';
import { px } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { SLOPES, said } from '../told.ts';
import { farthestIn, grainOf, settled, shownWeight } from './hands.ts';
import { alongWire, KNOB, labelBeside, type NetworkLayout, wirePath, wireWidth } from './layout.ts';
import { isPress, Way, wayInWords, wayOf } from './Way.tsx';

interface WireProps {
  layout: NetworkLayout;
  layer: number;
  wire: number;
  labeled: boolean;
  chooses: boolean;
}

/** So many pixels of pull take a weight from 0 to its end. */
const PULL = 160;

/** A weight: pulled up it grows, pulled down it shrinks; with keys as any slider. Where it `chooses`, a click or Enter looks along it. */
export function Wire({ layout, layer, wire, labeled, chooses }: WireProps) {
  const stage = useStage<Layers>();
  const root = useRef<Element>(null);
  const hold = useCallback((node: Element | null) => {
    root.current = node;
  }, []);
  const it = (now: Layers) => now.layers[layer]?.wires[wire] as WireOf;
  const start = useRef({ at: 0, weight: 0 });
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
  const turnTo = (value: number) => {
    const now = stage.get();
    const { parameter } = it(now);
    const [least, most] = now.reachOf(parameter);
    stage.change(now.turn(parameter, clamp(settled(value, grainOf(now, parameter)), least, most)));
  };
  const look = () => {
    const now = stage.get();
    if (chooses) stage.change(now.choose(it(now).parameter));
  };
  const [grip] = useGrip(
    {
      replaced: stage.replaced,
      mayScroll: (event) => isFinger(event) && !(event.target as Element).closest('.wire-grip'),
      steady: true,
      take({ clientY, currentTarget }: Hand) {
        start.current = { at: clientY, weight: it(stage.get()).weight };
        (currentTarget as SVGElement).focus({ preventScroll: true });
      },
      pull({ clientY, shiftKey }: Hand) {
        const now = stage.get();
        const [, most] = now.reachOf(it(now).parameter);
        const by = ((start.current.at - clientY) / PULL) * most;
        turnTo(start.current.weight + by * (shiftKey ? 0.1 : 1));
      },
      letGo: (_, moved) => moved || look(),
      undo: () => turnTo(start.current.weight),
    },
    root,
  );
  const walk = (event: KeyboardEvent<Element>) => {
    const now = stage.get();
    const { parameter, weight } = it(now);
    if (chooses && isPress(event)) {
      taken(event);
      look();
      return;
    }
    const grain = grainOf(now, parameter);
    const by = sliderMove(event, 10 * grain, grain);
    if (by === null) return;
    taken(event);
    const [least, most] = now.reachOf(parameter);
    turnTo(Number.isFinite(by) ? weight + by : by < 0 ? least : most);
  };
  const light = (on: boolean) => () => {
    const now = stage.get();
    stage.change(now.lightParameter(on ? it(now).parameter : null));
  };
  /** Which of the slopes a floor goes along a wire does not know: while one of them is asked for, it says none. */
  const slopeOf = (now: Layers) =>
    SLOPES.reduce((text, slope) => said(now, slope, text), plain(it(now).slope));
  return (
    <Live.g<Layers>
      ref={hold}
      className={(now: Layers) =>
        `wire ${it(now).weight < 0 ? 'is-negative' : ''} ${now.litParameter === it(now).parameter ? 'is-lit' : ''} ${wayOf(now, it(now).parameter, chooses)}`
      }
      role="slider"
      tabIndex={0}
      aria-label={(now: Layers) => words.weightOf(it(now).name)}
      aria-orientation="vertical"
      aria-valuemin={(now: Layers) => now.reachOf(it(now).parameter)[0]}
      aria-valuemax={(now: Layers) => now.reachOf(it(now).parameter)[1]}
      aria-valuenow={(now: Layers) => it(now).weight}
      aria-valuetext={(now: Layers) =>
        words.weightIs(plain(it(now).weight), slopeOf(now)) +
        wayInWords(wayOf(now, it(now).parameter, chooses))
      }
      aria-description={chooses ? words.looks : undefined}
      onKeyDown={walk}
      onFocus={light(true)}
      onBlur={light(false)}
      onPointerEnter={light(true)}
      onPointerLeave={light(false)}
      {...grip}
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
