import { type KeyboardEvent, useEffect, useRef } from 'react';
import { contourMap as words } from '#words/contourMap.ts';
import { clamp } from '../../core/clamp.ts';
import type { Floor } from '../../run/stage/facets.ts';
import { px, textWidth } from '../axes/frame.ts';
import { arrowMove, taken } from '../axes/keys.ts';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { placeText } from './describe.ts';
import { grainOf, snapTo } from './grain.ts';
import type { ContourPlot } from './map.ts';

/** Where the learner thinks that the ball will be: a flag that takes keys until it is planted. */
export function Flag({ plot }: { plot: ContourPlot }) {
  const shown = useSnapshot(({ state }: Floor) => state.guess !== null);
  const open = useSnapshot(({ state }: Floor) => state.guess?.open ?? false);
  return shown ? <Planted key={String(open)} plot={plot} open={open} /> : null;
}

function Planted({ plot, open }: { plot: ContourPlot; open: boolean }) {
  const stage = useStage<Floor>();
  const grip = useRef<SVGGElement>(null);
  const { em, x, y, window, frame } = plot;
  // Asked for by a button in the text: the keyboard follows to where the answer is given.
  useEffect(() => {
    if (open) grip.current?.focus({ preventScroll: true });
  }, [open]);

  const at = ({ state }: Floor) => {
    const [one, other] = state.guess?.at ?? [0, 0];
    return {
      x: clamp(x(one), frame.left, frame.right),
      y: clamp(y(other), frame.top, frame.bottom),
    };
  };
  const onKey = (event: KeyboardEvent) => {
    const { guess } = stage.getState();
    if (!guess?.open) return;
    const move = arrowMove(event);
    if (move) {
      const to = (axis: 0 | 1, span: readonly [number, number]) => {
        const grain = grainOf(span);
        const by = move[axis] * grain;
        const value = guess.at[axis];
        return clamp(by === 0 ? value : snapTo(value + by, 0.01 * grain), ...span);
      };
      stage.change({ guess: { at: [to(0, window.w), to(1, window.b)], open: true } });
    } else if (event.key === 'Enter') stage.replace({ guess: { ...guess, open: false } });
    else if (event.key === 'Escape') stage.replace({ guess: null });
    else return;
    taken(event);
  };
  const half = textWidth(words.guess, em) / 2;
  return (
    <Live.g
      className={open ? 'grip flag is-open' : 'flag'}
      data-flag=""
      transform={(now: Floor) => `translate(${px(at(now).x)} ${px(at(now).y)})`}
      {...(open
        ? {
            ref: grip,
            role: 'slider',
            tabIndex: 0,
            'aria-label': words.flag,
            'aria-valuemin': window.w[0],
            'aria-valuemax': window.w[1],
            'aria-valuenow': ({ state }: Floor) => state.guess?.at[0],
            'aria-valuetext': (now: Floor) => placeText(now, now.state.guess?.at ?? [0, 0], 2),
            onKeyDown: onKey,
          }
        : { 'aria-hidden': true })}
    >
      <circle className="focus-ring" r={1.3 * em} cy={-0.7 * em} />
      <path className="flag-halo" d={`M0 0V${-2 * em}`} />
      <path className="flag-pole" d={`M0 0V${-2 * em}`} />
      <path className="flag-cloth" d={`M0 ${-2 * em}l${1.3 * em} ${0.5 * em}l${-1.3 * em} ${0.5 * em}Z`} />
      <circle className="flag-foot" r={0.22 * em} />
      <Live.text
        className="haloed flag-name"
        textAnchor="middle"
        x={(now: Floor) => px(clamp(at(now).x, frame.left + half, frame.right - half) - at(now).x)}
        y={(now: Floor) => px(at(now).y - frame.top > 3.4 * em ? -2.4 * em : 1.4 * em)}
      >
        {words.guess}
      </Live.text>
    </Live.g>
  );
}
