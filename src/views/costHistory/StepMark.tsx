import type { KeyboardEvent, MouseEvent, PointerEvent } from 'react';
import { costHistory as words } from '#words/costHistory.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Timed } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { type Point, px, textWidth } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { placeOf, useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { said, told } from '../told.ts';
import type { Chart } from './chart.ts';
import { extras } from './extras.ts';

/** Shows the step that stands over a place of the chart. */
const showUnder =
  (stage: Stage<Timed>, { x, window }: Chart) =>
  (at: Point): void =>
    stage.goTo(clamp(extras.across.stepOf(stage.get(), x.invert(at.x)), 0, window.steps));

/** A press anywhere on the chart shows the step above it. */
export function Timeline({ chart }: { chart: Chart }) {
  const stage = useStage<Timed>();
  const { frame } = chart;
  const show = showUnder(stage, chart);
  const mouse = useDrag({
    accepts: (event: PointerEvent<Element>) => event.pointerType === 'mouse',
    move: show,
  });
  return (
    <Live.rect
      className="hit timeline"
      x={frame.left}
      y={frame.top}
      width={frame.right - frame.left}
      height={frame.bottom - frame.top}
      {...mouse}
      onClick={(event: MouseEvent<Element>) => {
        // A mouse has shown it already, when it was pressed.
        if ((event.nativeEvent as globalThis.PointerEvent).pointerType !== 'mouse') show(placeOf(event));
      }}
    />
  );
}

/** The step that is shown, with its cost; also a slider through the steps. */
export function StepMark({ chart, racing }: { chart: Chart; racing: boolean }) {
  const stage = useStage<Timed>();
  const { frame, x, y, em, window } = chart;
  const step = (now: Timed) => (racing ? now.state.cursor : now.stepsTaken);
  const at = (now: Timed) => ({
    x: x(extras.across.placeOf(now, step(now))),
    y: clamp(y(now.cost), frame.top, frame.bottom),
  });
  const number = (now: Timed) => told(now, 'cost', plain(now.cost, 3));
  const label = (now: Timed): Point & { anchor: string } => {
    const { x: atX, y: atY } = at(now);
    const wide = textWidth(number(now), 1.1 * em) + 1.2 * em;
    const toLeft = atX + wide > frame.right;
    const over = atY - 0.9 * em > frame.top + 0.6 * em;
    return {
      // A long number keeps off the axis, too.
      x: toLeft ? Math.max(atX - 0.8 * em, frame.left + wide - 0.8 * em) : atX + 0.8 * em,
      // To the left it would lie on the curve that comes down from there.
      y: over ? Math.max(frame.top + 0.9 * em, atY - (toLeft ? 1.9 : 0.7) * em) : atY + 1.6 * em,
      anchor: toLeft ? 'end' : 'start',
    };
  };
  return (
    <Live.g
      className="grip step-mark"
      role="slider"
      tabIndex={0}
      aria-label={words.shown}
      aria-valuemin={0}
      aria-valuemax={window.steps}
      aria-valuenow={step}
      aria-valuetext={(now: Timed) =>
        words.shownValue(plain(step(now)), said(now, 'cost', plain(now.cost, 4)))
      }
      {...useDrag({ sideways: true, from: () => at(stage.get()), move: showUnder(stage, chart) })}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        const by = sliderMove(event, 1, 1);
        if (by === null) return;
        taken(event);
        const to = step(stage.get()) + by;
        stage.goTo(Number.isFinite(to) ? to : clamp(to, 0, stage.getState().horizon));
      }}
    >
      <Live.line
        className="drop-line"
        x1={(now: Timed) => px(at(now).x)}
        x2={(now: Timed) => px(at(now).x)}
        y1={racing ? frame.top : (now: Timed) => px(at(now).y)}
        y2={frame.bottom}
      />
      {racing ? (
        <>
          <Live.rect
            className="hit"
            x={(now: Timed) => px(at(now).x - 14)}
            y={frame.top}
            width={28}
            height={frame.bottom - frame.top}
          />
          <Live.circle className="focus-ring" cx={(now: Timed) => px(at(now).x)} cy={frame.bottom} r={10} />
          <Live.circle className="step-dot" cx={(now: Timed) => px(at(now).x)} cy={frame.bottom} r={5} />
        </>
      ) : (
        <>
          <Live.circle
            className="hit"
            cx={(now: Timed) => px(at(now).x)}
            cy={(now: Timed) => px(at(now).y)}
            r={22}
          />
          <Live.circle
            className="focus-ring"
            cx={(now: Timed) => px(at(now).x)}
            cy={(now: Timed) => px(at(now).y)}
            r={0.95 * em}
          />
          <Live.circle
            className="step-dot"
            cx={(now: Timed) => px(at(now).x)}
            cy={(now: Timed) => px(at(now).y)}
            r={0.5 * em}
          />
          <Live.text
            className="step-number haloed"
            textAnchor={(now: Timed) => label(now).anchor}
            x={(now: Timed) => px(label(now).x)}
            y={(now: Timed) => px(label(now).y)}
          >
            {number}
          </Live.text>
        </>
      )}
    </Live.g>
  );
}
