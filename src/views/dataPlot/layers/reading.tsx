import type { KeyboardEvent, MouseEvent } from 'react';
import { usingTheLine as words } from '#words/usingTheLine.ts';
import { clamp } from '../../../core/clamp.ts';
import { plain } from '../../../i18n/format.ts';
import { predicted, readingAt, readingRange } from '../../../run/kinds/line/reading.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { px, snap } from '../../axes/frame.ts';
import { sliderMove, taken } from '../../axes/keys.ts';
import { QUIET } from '../../axes/quiet.ts';
import { placeOf, useDrag } from '../../axes/useDrag.ts';
import { Live } from '../../live.tsx';
import { useStage } from '../../stageContext.ts';
import type { LayerProps } from './layer.ts';
import './reading.css';
import { said, told } from '../../told.ts';

/** The mark is moved to read the line; on paper what it reads is asked for. */
export const onScreenOnly = true;

/** The line in use: from the pats that are put in up to the line, and across to the wags. Dragged, clicked or walked along the plot. */
export function Over({ plot: { frame, em, x, y } }: LayerProps) {
  const stage = useStage();
  const read = (pats: number) => stage.change(readingAt(snap(pats, 0.1), stage.getState()));
  const at = (now: Snapshot) => clamp(x(now.state.reading), frame.left, frame.right);
  const height = (now: Snapshot) => clamp(y(predicted(now)), frame.top, frame.bottom);
  const drag = useDrag({
    sideways: true,
    from: () => ({ x: at(stage.get()), y: frame.bottom }),
    move: (to) => read(x.invert(to.x)),
  });
  const below = (now: Snapshot) => height(now) < frame.top + 2.4 * em;
  return (
    <>
      <Live.rect
        className="hit reading-field"
        x={frame.left}
        y={frame.top}
        width={frame.right - frame.left}
        height={frame.bottom - frame.top}
        onClick={(event: MouseEvent<Element>) => read(x.invert(placeOf(event).x))}
      />
      <g className="line-reading" {...QUIET}>
        <Live.path d={(now) => `M${px(at(now))} ${frame.bottom}V${px(height(now))}H${frame.left}`} />
        <Live.circle cx={(now) => px(at(now))} cy={(now) => px(height(now))} r={px(0.42 * em)} />
        <Live.text
          className="haloed"
          x={px(frame.left + 0.6 * em)}
          y={(now) => px(height(now) + (below(now) ? 1.5 : -0.6) * em)}
        >
          {(now) => told(now, 'predicted', plain(predicted(now), 2))}
        </Live.text>
      </g>
      <Live.g
        className="grip reading-grip"
        role="slider"
        tabIndex={0}
        aria-label={words.readAt}
        aria-valuemin={(now) => readingRange(now.state)[0]}
        aria-valuemax={(now) => readingRange(now.state)[1]}
        aria-valuenow={(now) => now.state.reading}
        aria-valuetext={(now) =>
          words.readValue(plain(now.state.reading), said(now, 'predicted', plain(predicted(now), 2)))
        }
        transform={(now) => `translate(${px(at(now))} ${frame.bottom})`}
        onKeyDown={(event: KeyboardEvent<Element>) => {
          const by = sliderMove(event, 1, 0.1);
          if (by === null) return;
          taken(event);
          read(stage.getState().reading + by);
        }}
        {...drag}
      >
        <rect className="hit" x={-22} y={-24} width={44} height={48} />
        <circle className="focus-ring" r={px(1.2 * em)} />
        <path
          className="reading-body"
          d={`M0 ${px(-0.95 * em)}l${px(0.8 * em)} ${px(1.5 * em)}h${px(-1.6 * em)}Z`}
        />
      </Live.g>
    </>
  );
}

export function describe(now: Snapshot): string {
  return words.readIs(plain(now.state.reading), said(now, 'predicted', plain(predicted(now))));
}
