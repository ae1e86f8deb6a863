import { type KeyboardEvent, useCallback, useRef } from 'react';
import { network as words } from '#words/network.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Layers, Wire } from '../../run/stage/facets.ts';
import { type Hand, isFinger, useGrip } from '../../ui/useGrip.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { useStage } from '../stageContext.ts';
import { SLOPES, said } from '../told.ts';
import { grainOf, settled } from './hands.ts';
import { isPress, wayInWords, wayOf } from './Way.tsx';

/** So many pixels of pull take a weight from 0 to its end. */
const PULL = 160;

/**
 * What hands do with a wire, as attributes of whatever draws it: pulled up its weight grows, pulled down it shrinks; with keys as any slider. Where it `chooses`, a click or Enter looks along it. What is drawn takes
 * hold under a finger by the class `wire-grip`; elsewhere the page may scroll.
 */
export function useWireHand(it: (now: Layers) => Wire, chooses: boolean) {
  const stage = useStage<Layers>();
  const root = useRef<Element>(null);
  const ref = useCallback((node: Element | null) => {
    root.current = node;
  }, []);
  const start = useRef({ at: 0, weight: 0 });
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
  return {
    ref,
    role: 'slider',
    tabIndex: 0,
    'aria-label': (now: Layers) => words.weightOf(it(now).name),
    'aria-orientation': 'vertical',
    'aria-valuemin': (now: Layers) => now.reachOf(it(now).parameter)[0],
    'aria-valuemax': (now: Layers) => now.reachOf(it(now).parameter)[1],
    'aria-valuenow': (now: Layers) => it(now).weight,
    'aria-valuetext': (now: Layers) =>
      words.weightIs(plain(it(now).weight), slopeOf(now)) +
      wayInWords(wayOf(now, it(now).parameter, chooses)),
    'aria-description': chooses ? words.looks : undefined,
    onKeyDown: walk,
    onFocus: light(true),
    onBlur: light(false),
    onPointerEnter: light(true),
    onPointerLeave: light(false),
    ...grip,
  } as const;
}

/** The class of a wire: whether its weight is below 0, and whether it is lit. */
export const wireClass = ({ litParameter }: Layers, { weight, parameter }: Wire): string =>
  `wire ${weight < 0 ? 'is-negative' : ''} ${litParameter === parameter ? 'is-lit' : ''}`;
