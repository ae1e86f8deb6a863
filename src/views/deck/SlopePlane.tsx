import { useId, useMemo } from 'react';
import { deck as words } from '#words/deck.ts';
import { plain } from '../../i18n/format.ts';
import type { Hands, Pair } from '../../run/stage/facets.ts';
import { Axes } from '../axes/Axes.tsx';
import { boxesAlong, placesAt } from '../axes/arrowWords.ts';
import { FrameClip } from '../axes/FrameClip.tsx';
import { type Frame, px } from '../axes/frame.ts';
import { placeLabels } from '../axes/labels.ts';
import { lastAnswer } from '../axes/memory.ts';
import { arrow } from '../axes/pathData.ts';
import { QUIET } from '../axes/quiet.ts';
import { arrowFrom } from '../axes/slopeArrows.ts';
import { dotsPath } from '../examples/placed.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { inHand, lengthsTexts, spreadTexts } from './describe.ts';
import { Line } from './Line.tsx';
import { type Plane, type PlaneWindow, pairOf, planeIn, windowOf } from './plane.ts';

/** The slope of all examples and that of the hand as two arrows of one scale, and a dot for each hand dealt so far. */
export function SlopePlane({ room, em, silent }: { room: Frame; em: number; silent: boolean }) {
  const clip = useId();
  const text = useSnapshot((now: Hands) => JSON.stringify(windowOf(now)));
  const xName = useSnapshot(({ axes }: Hands) => words.slopeAlong(axes[0].name));
  const yName = useSnapshot(({ axes }: Hands) => words.slopeAlong(axes[1].name));
  const linesUnder = silent ? 0 : 2;
  const plane = useMemo(
    () => planeIn(room, em, { window: JSON.parse(text) as PlaneWindow, linesUnder }),
    [room, em, text, linesUnder],
  );
  const { frame, tight, x, y, xTicks, yTicks } = plane;
  const drawn = useMemo(() => lastAnswer((now: Hands) => drawnIn(now, plane, em)), [plane, em]);
  const under = frame.bottom + (tight ? 1.9 : 3) * em;
  return (
    <g className="slope-plane" {...QUIET}>
      <FrameClip id={clip} frame={frame} />
      <Axes
        frame={frame}
        em={em}
        tight={tight}
        x={{ scale: x, ticks: xTicks, name: xName, tone: 'ink' }}
        y={{ scale: y, ticks: yTicks, name: yName, tone: 'ink' }}
      />
      <g clipPath={`url(#${clip})`}>
        <line className="plane-zero" x1={px(x(0))} x2={px(x(0))} y1={frame.top} y2={frame.bottom} />
        <line className="plane-zero" x1={frame.left} x2={frame.right} y1={px(y(0))} y2={px(y(0))} />
      </g>
      <Live.path className="hand-dots" d={(now: Hands) => drawn(now).dots} />
      <Live.path className="hand-dots is-beyond" d={(now: Hands) => drawn(now).beyond} />
      <Live.path className="hand-arrow is-all" d={(now: Hands) => drawn(now).all} />
      <Live.path className="hand-arrow" d={(now: Hands) => drawn(now).hand} />
      {(['all', 'hand'] as const).map((which) => {
        const label = (now: Hands) => drawn(now).labels.find(({ kind }) => kind === which);
        return (
          <Live.text
            key={which}
            className={`hand-label is-${which} haloed`}
            textAnchor="middle"
            x={(now: Hands) => px(label(now)?.x ?? 0)}
            y={(now: Hands) => px((label(now)?.y ?? 0) + 0.35 * em)}
          >
            {(now: Hands) => label(now)?.text ?? ''}
          </Live.text>
        );
      })}
      {silent ? null : (
        <>
          <Line texts={lengthsTexts} left={room.left} right={room.right} y={under + 1.1 * em} em={em} />
          <Line texts={spreadTexts} left={room.left} right={room.right} y={under + 2.4 * em} em={em} />
        </>
      )}
    </g>
  );
}

function drawnIn(now: Hands, plane: Plane, em: number) {
  const { frame, at } = plane;
  const from = at([0, 0]);
  const arrowTo = (slopes: readonly number[]) => {
    const to = at(pairOf(now, slopes));
    return arrowFrom(from, { x: to.x - from.x, y: to.y - from.y }, { frame });
  };
  const [all, hand] = [arrowTo(now.hands.whole), arrowTo(inHand(now))];
  const path = (drawn: typeof all, width: number) =>
    drawn ? arrow(drawn.from, drawn.to, { width, head: em, broken: drawn.broken }) : '';
  const label = (kind: 'all' | 'hand', text: string, drawn: typeof all) => ({
    kind,
    text,
    size: em,
    places: placesAt(drawn ?? { from, to: from }, 0.5 * em),
    must: true,
  });
  const placed = plane.placed(now);
  const pairs = now.hands.slopes.map((slopes): Pair => pairOf(now, slopes));
  const beyond = pairs.map(plane.isBeyond);
  return {
    all: path(all, 0.3 * em),
    hand: path(hand, 0.16 * em),
    dots: dotsPath(placed, (i) => !beyond[i]),
    beyond: dotsPath(placed, (i) => beyond[i] === true),
    labels: placeLabels(
      [label('all', words.all(plain(now.hands.order.length)), all), label('hand', words.hand, hand)],
      frame,
      [all, hand].flatMap((one) => (one ? boxesAlong(one) : [])),
    ),
  };
}
