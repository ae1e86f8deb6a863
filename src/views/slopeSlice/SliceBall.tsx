import { type KeyboardEvent, type MouseEvent, type ReactNode, useCallback, useId, useRef } from 'react';
import { slopeSlice as words } from '#words/slopeSlice.ts';
import type { Floor, Pair } from '../../run/stage/facets.ts';
import { type Hand, isFinger, useGrip } from '../../ui/useGrip.ts';
import { saidOf } from '../axes/floor.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { arrow } from '../axes/pathData.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { costSaid, shownAt, slopeSaid, slopeText, uphillText } from './numbers.ts';
import { beforeIn, placed, settle, sliceOf } from './slice.ts';
import { linePath } from './sliceGeometry.ts';
import type { PictureOf, SliceLayout } from './slicePicture.ts';
import { useFlatFound } from './useFlatFound.ts';

interface SliceBallProps {
  layout: SliceLayout;
  picture: PictureOf;
  children: ReactNode;
}

/** The curve, the ball on it and the tangent through it. Drag it, click where it should be, or walk it with arrow keys. */
export function SliceBall({ layout, picture, children }: SliceBallProps) {
  const stage = useStage<Floor>();
  const root = useRef<Element>(null);
  const hold = useCallback((node: Element | null) => {
    root.current = node;
  }, []);
  const clip = useId();
  const flatFound = useFlatFound();
  const { x, left, right, top, bottom, small, narrow } = layout;
  const moveTo = (value: number, reach: number) => {
    const now = stage.get();
    const slice = sliceOf(now);
    const [low, high] = x.domain;
    const to = settle(slice, Math.min(high, Math.max(low, value)), reach);
    stage.change(now.put(placed(slice, to)));
  };
  const follow = ({ currentTarget, clientX }: Hand) => {
    const svg = (currentTarget as SVGElement).ownerSVGElement;
    if (!svg) return;
    const frame = svg.getBoundingClientRect();
    const pixel = ((clientX - frame.left) / frame.width) * layout.width;
    // A pixel finer than the eye can aim is rounded to it; within four of them of the flat spot the ball rolls in.
    const unit = x.invert(1) - x.invert(0);
    const grain = 10 ** Math.floor(Math.log10(unit));
    moveTo(Math.round(x.invert(pixel) / grain) * grain, 4 * unit);
  };
  const before = useRef<Pair>([0, 0]);
  const [grip] = useGrip(
    {
      replaced: stage.replaced,
      // The ball itself is under a finger that means it.
      mayScroll: (event) => isFinger(event) && !(event.target as Element).closest('[role=slider]'),
      take(hand) {
        before.current = stage.get().at;
        hand.currentTarget.querySelector<SVGElement>('[role=slider]')?.focus({ preventScroll: true });
        follow(hand);
      },
      pull: follow,
      undo: () => stage.change(stage.get().put(before.current)),
    },
    root,
  );
  const walk = (event: KeyboardEvent<Element>) => {
    const by = sliderMove(event);
    if (by === null) return;
    taken(event);
    const { at } = sliceOf(stage.get());
    // Sums of tenths drift; a step lands on the hundredths that are read.
    moveTo(Math.round((at + by) * 100) / 100, 0.006);
  };
  return (
    <Live.g
      ref={hold}
      className="slice-hand"
      // The ball keeps the focus.
      onMouseDown={(event: MouseEvent) => event.preventDefault()}
      {...grip}
    >
      <clipPath id={clip}>
        <rect x={left} y={top - 4} width={right - left} height={bottom - top + 4} />
      </clipPath>
      <rect className="slice-ground" x={left} y={top} width={right - left} height={bottom - top} />
      <g clipPath={`url(#${clip})`}>
        <Live.path className="slice-curve" d={(now: Floor) => picture(now).curve} />
        <Live.path className="slice-tangent of-axis" d={(now: Floor) => linePath(picture(now).tangent)} />
      </g>
      <Live.path
        className="slice-uphill of-axis"
        d={(now: Floor) => {
          const { uphill } = picture(now);
          if (!uphill) return '';
          const shape = small ? { width: 3.6, head: 10 } : { width: 5, head: 15 };
          return arrow(uphill.from, uphill.to, { ...shape, broken: uphill.broken });
        }}
      />
      {children}
      <Before layout={layout} />
      <Live.text
        className={`slice-word of-axis ${narrow ? 'is-narrow' : ''}`}
        x={(now: Floor) => picture(now).uphillLabel?.x}
        y={(now: Floor) => picture(now).uphillLabel?.y}
        textAnchor={(now: Floor) => picture(now).uphillLabel?.anchor}
        aria-hidden="true"
      >
        {(now: Floor) => (picture(now).uphill && picture(now).uphillLabel ? uphillText : '')}
      </Live.text>
      <Live.g
        className={(now: Floor) => `slice-flat ${flatFound(now) === null ? 'is-off' : ''}`}
        aria-hidden="true"
      >
        <Live.path
          d={(now: Floor) => {
            const spot = flatFound(now);
            if (!spot) return '';
            const [px, py] = [x(spot.at), layout.y(spot.cost)];
            return `M${px - 30} ${py} h60`;
          }}
        />
        <Live.text
          x={(now: Floor) => x(flatFound(now)?.at ?? 0)}
          y={(now: Floor) => layout.y(flatFound(now)?.cost ?? 0) - (small ? 14 : 20)}
          textAnchor="middle"
        >
          {words.flat}
        </Live.text>
      </Live.g>
      <Live.text
        className={`slice-slope of-axis ${narrow ? 'is-narrow' : ''}`}
        x={(now: Floor) => picture(now).slopeLabel.x}
        y={(now: Floor) => picture(now).slopeLabel.y}
        textAnchor={(now: Floor) => picture(now).slopeLabel.anchor}
        aria-hidden="true"
      >
        {(now: Floor) => slopeText(sliceOf(now), narrow)}
      </Live.text>
      <Live.g
        className={(now: Floor) => `slice-ball ${sliceOf(now).flat ? 'is-flat' : ''}`}
        role="slider"
        tabIndex={0}
        aria-label={words.ball}
        aria-orientation="horizontal"
        aria-valuemin={x.domain[0]}
        aria-valuemax={x.domain[1]}
        aria-valuenow={(now: Floor) => sliceOf(now).at}
        aria-valuetext={(now: Floor) => {
          const slice = sliceOf(now);
          return words.value(saidOf(slice.axis), shownAt(slice.at), costSaid(slice), slopeSaid(slice));
        }}
        transform={(now: Floor) => `translate(${picture(now).ball.join(' ')})`}
        onKeyDown={walk}
      >
        <circle className="slice-reach" r={24} />
        <circle className="slice-ring" r={small ? 11 : 15} />
        <circle className="slice-ball-edge" r={small ? 7.5 : 10} />
        <circle className="slice-ball-heart" r={small ? 3 : 4} />
      </Live.g>
    </Live.g>
  );
}

/** Where the ball was before the answer that is shown, if that is in this slice: a hollow ring, with its name. */
function Before({ layout: { x, y, small, right, unit } }: { layout: SliceLayout }) {
  const at = (now: Floor) => x(beforeIn(now)?.at ?? 0);
  const isRight = (now: Floor) => at(now) + 70 * unit > right;
  // Near the ball a small slice has room for the ball's own words alone.
  const isNear = (now: Floor) => small && Math.abs(x(sliceOf(now).at) - at(now)) < 120 * unit;
  return (
    <Live.g
      className="slice-before"
      visibility={(now: Floor) => (beforeIn(now) ? 'visible' : 'hidden')}
      transform={(now: Floor) => `translate(${at(now)} ${y(beforeIn(now)?.cost ?? 0)})`}
      aria-hidden="true"
    >
      <circle r={small ? 5.5 : 7.5} />
      <Live.text
        x={(now: Floor) => (isRight(now) ? -14 : 14)}
        y={4.5 * unit}
        textAnchor={(now: Floor) => (isRight(now) ? 'end' : 'start')}
      >
        {(now: Floor) => (isNear(now) ? '' : words.before)}
      </Live.text>
    </Live.g>
  );
}
