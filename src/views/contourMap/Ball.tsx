import type { KeyboardEvent, PointerEvent } from 'react';
import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { namesOf } from '../axes/floor.ts';
import { type Point, px } from '../axes/frame.ts';
import { arrowMove, taken } from '../axes/keys.ts';
import { useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { meantShortly } from '../meant.ts';
import { useStage } from '../stageContext.ts';
import { said } from '../told.ts';
import { grainOf, snapTo } from './grain.ts';
import { ballOn, type ContourPlot } from './map.ts';

/** Puts the ball down at a place on the screen: on the grid of integers while there is only the grid. */
function usePutDown({ x, y, window }: ContourPlot, placeWhileRacing = false) {
  const stage = useStage<Floor>();
  const grain = [grainOf(window.w), grainOf(window.b)] as const;
  const put = (w: number, b: number, step: number | null) => {
    const now = stage.get();
    const { ground, racing, state } = now;
    const [stepW, stepB] = step === null ? [1, 1] : [step * grain[0], step * grain[1]];
    const at = [
      clamp(snapTo(w, stepW), ...inner(window.w, stepW)),
      clamp(snapTo(b, stepB), ...inner(window.b, stepB)),
    ] as const;
    // While the learner's guess is open, the hand carries the flag.
    if (state.guess?.open) stage.change({ guess: { at, open: true } });
    // Where a terrain has no height there is nothing to stand on.
    else if (Number.isFinite(ground.value(at)) && (placeWhileRacing || !racing)) stage.change(now.put(at));
  };
  const coarse = () => stage.getState().rise < 3;
  return {
    at: (to: Point) => put(x.invert(to.x), y.invert(to.y), coarse() ? null : 0.05),
    /** Let go: a flag that was being carried is planted. */
    done() {
      const { guess } = stage.getState();
      if (guess?.open) stage.change({ guess: { ...guess, open: false } });
    },
    by: (key: { key: string; shiftKey: boolean }): boolean => {
      const move = coarse() ? arrowMove(key, 1, 1) : arrowMove(key);
      if (!move) return false;
      const { at } = stage.get();
      if (coarse()) put(at[0] + move[0], at[1] + move[1], null);
      else put(at[0] + move[0] * grain[0], at[1] + move[1] * grain[1], 0.01);
      return true;
    },
  };
}

/** The multiples of `step` inside a range. */
function inner([low, high]: readonly [number, number], step: number): [number, number] {
  return [
    snapTo(Math.ceil(low / step - 1e-9) * step, step),
    snapTo(Math.floor(high / step + 1e-9) * step, step),
  ];
}

/** The map's own surface: a click anywhere puts the ball there. A finger may also be scrolling the page, so it has to let go first. */
export function Ground({ plot, placeWhileRacing }: { plot: ContourPlot; placeWhileRacing: boolean }) {
  const { frame } = plot;
  const put = usePutDown(plot, placeWhileRacing);
  const mouse = useDrag({
    accepts: (event) => event.pointerType === 'mouse',
    move: put.at,
    end: put.done,
  });
  const finger = useDrag({
    accepts: (event) => event.pointerType !== 'mouse',
    from: () => ({ x: 0, y: 0 }),
    move: () => {},
    click(to) {
      put.at(to);
      put.done();
    },
  });
  return (
    <Live.rect
      className="hit map-ground"
      x={frame.left}
      y={frame.top}
      width={frame.right - frame.left}
      height={frame.bottom - frame.top}
      onPointerDown={(event: PointerEvent<Element>) => {
        mouse.onPointerDown(event);
        finger.onPointerDown(event);
      }}
      onPointerMove={mouse.onPointerMove}
      onPointerUp={(event: PointerEvent<Element>) => {
        mouse.onPointerUp(event);
        finger.onPointerUp(event);
      }}
      onPointerCancel={(event: PointerEvent<Element>) => {
        mouse.onPointerCancel(event);
        finger.onPointerCancel(event);
      }}
    />
  );
}

/** Where the parameters stand on their cost. Outside the map it waits at the edge, with a mark that points to where it is. */
export function Ball({ plot }: { plot: ContourPlot }) {
  const stage = useStage<Floor>();
  const { em, x, y, window } = plot;
  const put = usePutDown(plot);
  const stands = ballOn(plot);
  const digitsOf = (span: readonly [number, number]) => Math.max(0, 3 - Math.log10(grainOf(span)));
  const digits = [digitsOf(window.w), digitsOf(window.b)] as const;
  const drag = useDrag({ from: () => stands(stage.get()), move: put.at });
  const pointer = (now: Floor): string => {
    const { x: atX, y: atY, away } = stands(now);
    if (!away) return '';
    const angle = Math.atan2(y(now.at[1]) - atY, x(now.at[0]) - atX);
    const turned = (distance: number, turn: number) =>
      `${px(distance * Math.cos(angle + turn))} ${px(distance * Math.sin(angle + turn))}`;
    return `M${turned(2.3 * em, 0)}L${turned(1.2 * em, 0.34)}L${turned(1.2 * em, -0.34)}Z`;
  };
  return (
    <Live.g
      className={(now: Floor) => `grip ball${stands(now).away ? ' is-away' : ''}`}
      role="slider"
      tabIndex={0}
      aria-label={words.ball}
      aria-valuemin={window.w[0]}
      aria-valuemax={window.w[1]}
      aria-valuenow={({ at }: Floor) => Number(at[0].toFixed(digits[0]))}
      aria-valuetext={(now: Floor) => {
        const { axes, at } = now;
        const place = words.place(namesOf(axes), [plain(at[0], digits[0]), plain(at[1], digits[1])]);
        return meantShortly(axes[0], words.ballValue(place, said(now, 'cost', plain(now.cost, 3))));
      }}
      transform={(now: Floor) => `translate(${px(stands(now).x)} ${px(stands(now).y)})`}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        if (put.by(event)) taken(event);
      }}
      {...drag}
    >
      <circle className="hit" r={24} />
      <circle className="focus-ring" r={1.3 * em} />
      <Live.path className="ball-pointer" d={pointer} />
      <circle className="ball-halo" r={0.72 * em} />
      <circle className="ball-body" r={0.6 * em} />
      <circle className="ball-eye" r={0.2 * em} />
    </Live.g>
  );
}
