import type { KeyboardEvent } from 'react';
import { growingSquare as words } from '#words/growingSquare.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { px, snap } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { useDrag } from '../axes/useDrag.ts';
import { Live } from '../live.tsx';
import { PARAMETER_RANGE } from '../parameters/parameterRange.ts';
import { useStage } from '../stageContext.ts';
import { valueFor } from './growth.ts';
import type { GrowthIn } from './Pieces.tsx';
import type { Picture } from './picture.ts';

/** A step of the keys, and the finest that a hand aims at. */
const GRAIN = 0.05;

/** The corner that takes hold of the square: it moves w or b, whichever is nudged, and so the side. */
export function SquareCorner({ picture, growth }: { picture: Picture; growth: GrowthIn }) {
  const stage = useStage();
  const { em, left, bottom, unit, room } = picture;
  const side = (now: Snapshot) => Math.abs(growth(now)?.inside ?? 0);
  const put = (value: number) => {
    const now = stage.get();
    const { axis } = growth(now) ?? { axis: 'w' };
    const [least, most] = PARAMETER_RANGE[axis];
    const to = clamp(snap(value, GRAIN / 5), least, most);
    stage.place(axis === 'w' ? to : now.w, axis === 'b' ? to : now.b);
  };
  const drag = useDrag({
    from: () => {
      const long = side(stage.get()) * unit;
      return { x: left + long, y: bottom - long };
    },
    move: ({ x, y }) => {
      const now = stage.get();
      const its = growth(now);
      if (!its) return;
      const long = clamp((x - left + (bottom - y)) / 2 / unit, 0, room - Math.abs(its.moved));
      const wanted = valueFor(its, now[its.axis], Math.sign(its.inside || 1) * long);
      if (wanted !== null) put(snap(wanted, GRAIN));
    },
  });
  return (
    <Live.g
      className="grip growing-corner-hand"
      role="slider"
      tabIndex={0}
      aria-label={words.corner}
      aria-valuemin={-128}
      aria-valuemax={128}
      aria-valuenow={(now) => Number((growth(now)?.inside ?? 0).toFixed(3))}
      aria-valuetext={(now) => {
        const { inside = 0 } = growth(now) ?? {};
        return words.side(plain(inside, 3), plain(inside ** 2, 6));
      }}
      transform={(now) => `translate(${px(left + side(now) * unit)} ${px(bottom - side(now) * unit)})`}
      onKeyDown={(event: KeyboardEvent<Element>) => {
        const by = sliderMove(event);
        const now = stage.get();
        const its = growth(now);
        if (by === null || !its) return;
        taken(event);
        put(now[its.axis] + by);
      }}
      {...drag}
    >
      <rect className="hit" x={-22} y={-22} width={44} height={44} />
      <circle className="focus-ring" r={1.1 * em} />
      <circle className="growing-grip" r={0.6 * em} />
    </Live.g>
  );
}
