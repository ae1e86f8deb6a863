import type { KeyboardEvent } from 'react';
import { dataPlot as words } from '#words/dataPlot.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Plotted } from '../../run/kinds/line/plotted.ts';
import { px, snap } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { meantShortly } from '../meant.ts';
import { inWholes, PARAMETER_RANGE } from '../parameters/parameterRange.ts';
import { useSnapshot } from '../stageContext.ts';
import type { Plot } from './plot.ts';
import { usePlotStage } from './usePlotStage.ts';

const HANDLES = {
  lift: { letter: 'b', name: words.lift, value: words.liftValue },
  tilt: { letter: 'w', name: words.tilt, value: words.tiltValue },
} as const;

/**
 * What takes hold of the line: a square at 0 pats that lifts it, a circle at the right that tilts it about the square. Where 0 pats
 * are far away the square stands at the left edge. When
 * the line has left the plot the handle waits at the edge. Its two arrows can be clicked, for those who don't drag.
 */
export function Handle({ plot, kind }: { plot: Plot; kind: 'lift' | 'tilt' }) {
  const stage = usePlotStage();
  const { x, y, em, liftAt, tiltAt, grain, stand } = plot;
  const lifts = kind === 'lift';
  const at = lifts ? liftAt : tiltAt;
  const whole = useSnapshot(inWholes);
  const unit = whole ? 1 : lifts ? grain.y : grain.w;
  const decimals = Math.max(3, Math.round(2 - Math.log10(unit)));
  const { letter, name, value } = HANDLES[kind];
  const reach = useSnapshot((now: Plotted) => now.state.reach);
  const [least, most] = reach?.[lifts ? 1 : 0] ?? PARAMETER_RANGE[letter];
  const read = (now: Plotted) => now[letter];
  const change = (wanted: number) => {
    const now = stage.get();
    const next = clamp(whole ? Math.round(wanted) : wanted, least, most);
    if (next === read(now)) return;
    stage.place(lifts ? now.w : next, lifts ? next : now.b + (now.w - next) * liftAt);
  };
  const onLine = (now: Plotted) => y(now.w * at + now.b);
  const stands = (now: Plotted) => stand(onLine(now));
  const body = 0.85 * em;
  const drag = useDrag({
    from: () => ({ x: x(at), y: stands(stage.get()) }),
    move: (to) => {
      const wags = y.invert(to.y);
      const { w, b } = stage.get();
      change(
        lifts
          ? snap(wags, unit / 2) - w * liftAt
          : snap((wags - w * liftAt - b) / (tiltAt - liftAt), unit / 2),
      );
    },
    click: (point) => {
      const above = stands(stage.get()) - point.y;
      if (Math.abs(above) > body) change(snap(read(stage.get()) + Math.sign(above) * unit, unit / 10));
    },
  });
  const tip = body + 0.75 * em;
  const arrow = (up: 1 | -1) =>
    `M${-0.42 * em} ${-up * (tip - 0.45 * em)}L0 ${-up * tip}L${0.42 * em} ${-up * (tip - 0.45 * em)}`;
  return (
    <Live.g
      className={(now) => `grip handle handle-${letter}${onLine(now) === stands(now) ? '' : ' is-away'}`}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={(now) => Number(read(now).toFixed(Math.min(decimals, 20)))}
      aria-valuetext={(now) =>
        meantShortly(now.axes[kind === 'tilt' ? 0 : 1], value(plain(read(now), decimals)))
      }
      transform={(now) => `translate(${px(x(at))} ${px(stands(now))})`}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        const by = sliderMove(event, 0.1, whole ? 0.1 : 0.01);
        if (by === null) return;
        taken(event);
        change(snap(read(stage.get()) + by * 10 * unit, unit / 10));
      }}
      {...drag}
    >
      <rect className="hit" x={-22} y={-24} width={44} height={48} />
      <circle className="focus-ring" r={1.25 * em} />
      <path className="handle-arrows" d={arrow(1) + arrow(-1)} />
      {lifts ? (
        <rect className="handle-body" x={-body} y={-body} width={2 * body} height={2 * body} rx={0.25 * em} />
      ) : (
        <circle className="handle-body" r={body} />
      )}
      <text className="handle-letter" textAnchor="middle" y={px(0.36 * em)}>
        {letter}
      </text>
    </Live.g>
  );
}
