import { type KeyboardEvent, useMemo } from 'react';
import { nudging as words } from '#words/nudging.ts';
import { clamp } from '../../core/clamp.ts';
import { tenTo } from '../../i18n/format.ts';
import type { Nudging } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { FigureBox } from '../axes/FigureBox.tsx';
import { type Box, type FigureSize, frameFor, isTight, type Point, px, textWidth } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { QUIET } from '../axes/quiet.ts';
import { useDrag } from '../axes/useDrag.ts';
import { Figure } from '../Figure.tsx';
import { Live } from '../live.tsx';
import { logScale } from '../logScale.ts';
import { useStage } from '../stageContext.ts';
import { epsilonText, errorText, LARGEST, rounded, SMALLEST } from './texts.ts';
import './nudgeError.css';

interface NudgeErrorProps {
  size: FigureSize;
  title?: string | undefined;
}

/** How far slopes by nudging are off, over the size of the nudge, both by powers of ten: a V, one of whose walls is what the cost bends, the other rounding. */
export function NudgeError({ size, title }: NudgeErrorProps) {
  return (
    <Figure<Nudging> name={words.name} title={title} className="drawn" describe={describe}>
      <FigureBox size={size} className="nudge-error">
        {(box) => <Drawing box={box} />}
      </FigureBox>
    </Figure>
  );
}

/** Errors from that of a perfect slope to one as large as the slopes. */
const ERRORS = [1e-12, 10] as const;

const powers = (from: number, to: number, every: number): number[] =>
  Array.from({ length: Math.floor((to - from) / every) + 1 }, (_, k) => 10 ** (from + k * every));
const power = (at: number) => (at === 1 ? '1' : at === 10 ? '10' : tenTo(Math.round(Math.log10(at))));

function chartOf(box: Box) {
  const frame = frameFor(box, textWidth('10⁻¹²', box.em));
  const tight = isTight(box);
  return {
    ...{ frame, tight, em: box.em },
    x: logScale([SMALLEST, LARGEST], [frame.left, frame.right]),
    y: logScale(ERRORS, [frame.bottom, frame.top]),
    xTicks: powers(-15, 0, tight ? 5 : 3),
    yTicks: powers(-12, 0, tight ? 4 : 2),
  };
}

function Drawing({ box }: { box: Box }) {
  const stage = useStage<Nudging>();
  const { frame, tight, em, x, y, xTicks, yTicks } = useMemo(() => chartOf(box), [box]);
  const yOf = (error: number) => clamp(y(Math.max(error, 1e-300)), frame.top, frame.bottom);
  const line = ({ nudging: { sweep } }: Nudging) =>
    sweep
      ? `M${sweep.epsilons.map((epsilon, k) => `${px(x(epsilon))} ${px(yOf(sweep.errors[k] as number))}`).join('L')}`
      : '';
  const put = (epsilon: number) => stage.change({ epsilon: rounded(epsilon) } as never);
  const drag = useDrag({ move: (to: Point) => put(x.invert(to.x)), sideways: true });
  const walk = (event: KeyboardEvent<Element>) => {
    const by = sliderMove(event, 0.5, 0.1);
    if (by === null) return;
    taken(event);
    const { epsilon } = stage.get().nudging;
    put(Number.isFinite(by) ? epsilon * 10 ** by : by < 0 ? SMALLEST : LARGEST);
  };
  const seen = ({ nudging }: Nudging) => (nudging.sweep ? 'visible' : 'hidden');
  const at = ({ nudging }: Nudging) => ({ x: px(x(nudging.epsilon)), y: px(yOf(nudging.error)) });
  return (
    <>
      <g {...QUIET}>
        <Axes
          frame={frame}
          em={em}
          tight={tight}
          x={{ scale: x, ticks: xTicks, name: words.nudge, tone: 'ink', text: power }}
          y={{
            scale: y,
            ticks: yTicks,
            name: tight ? words.errorShort : words.error,
            tone: 'cost',
            text: power,
          }}
        />
        <Live.path className="nudge-error-line" d={line} />
        <Live.path
          className="nudge-error-best"
          d={({ nudging: { sweep, best } }: Nudging) =>
            sweep
              ? `M${px(x(best.epsilon))} ${px(yOf(best.error) - 0.45 * em)}l${px(0.45 * em)} ${px(0.45 * em)}l${px(-0.45 * em)} ${px(0.45 * em)}l${px(-0.45 * em)} ${px(-0.45 * em)}z`
              : ''
          }
        />
        <Live.text
          className="nudge-error-word haloed"
          visibility={seen}
          textAnchor="start"
          x={px(x(1e-13))}
          y={px(y(0.2))}
        >
          {words.round}
        </Live.text>
        <Live.text
          className="nudge-error-word haloed"
          visibility={seen}
          textAnchor="end"
          x={px(x(0.02))}
          y={px(Math.max(y(0.2) + 1.5 * em, y(0.01)))}
        >
          {words.curve}
        </Live.text>
      </g>
      <g className="grip nudge-error-hand" {...drag}>
        <rect
          className="hit"
          x={frame.left}
          y={frame.top}
          width={frame.right - frame.left}
          height={frame.bottom - frame.top}
        />
        <Live.line
          className="nudge-error-at"
          x1={(now: Nudging) => at(now).x}
          x2={(now: Nudging) => at(now).x}
          y1={frame.top}
          y2={frame.bottom}
        />
        <Live.g
          className="nudge-error-ball"
          role="slider"
          tabIndex={0}
          aria-label={words.hand}
          aria-valuemin={-15}
          aria-valuemax={0}
          aria-valuenow={({ nudging }: Nudging) => Math.log10(nudging.epsilon)}
          aria-valuetext={({ nudging }: Nudging) =>
            words.handSays(epsilonText(nudging.epsilon), errorText(nudging.error))
          }
          transform={(now: Nudging) => `translate(${at(now).x} ${at(now).y})`}
          onKeyDown={walk}
        >
          <circle className="nudge-error-reach" r={24} />
          <circle className="nudge-error-ring" r={px(0.95 * em)} />
          <circle className="nudge-error-heart" r={px(0.55 * em)} />
        </Live.g>
        <Live.text
          className="nudge-error-number haloed"
          aria-hidden="true"
          textAnchor="middle"
          // Under the ball, where the V is not.
          x={(now: Nudging) => px(clamp(at(now).x, frame.left + 3 * em, frame.right - 3 * em))}
          y={(now: Nudging) => px(Math.min(frame.bottom - 0.4 * em, at(now).y + 1.9 * em))}
        >
          {({ nudging }: Nudging) => errorText(nudging.error)}
        </Live.text>
      </g>
    </>
  );
}

function describe({ nudging }: Nudging): string {
  const { epsilon, error, sweep, best } = nudging;
  const here = words.here(epsilonText(epsilon), errorText(error));
  return `${here} ${sweep ? words.shape(epsilonText(best.epsilon), errorText(best.error)) : words.unseen}`;
}
