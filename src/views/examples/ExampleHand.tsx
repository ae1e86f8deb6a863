import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { examples as words } from '#words/examples.ts';
import type { Examples } from '../../run/stage/facets.ts';
import type { Frame, Point } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { litIn } from './dealt.ts';
import { byValue, nearestExample, type Placed, walked } from './placed.ts';

interface ExampleHandProps<F extends Examples> {
  frame: Frame;
  /** In words, what the figure shows of an example. */
  say: (now: F, example: number) => string;
  /** Where the examples are, of which the nearest is taken; or which of them is under a point. */
  placed?: (now: F) => Placed;
  find?: (now: F, to: Point) => number | null;
  /** The column that keys walk along; or the order in which they walk. */
  along?: number;
  order?: readonly number[];
}

/** Near enough for a mouse that passes, and for a finger. */
const PASSING = 14;
const PRESSED = 28;
/** Page-wide strides for whoever has hundreds to walk through; Shift takes them one by one. */
const STRIDE = 10;

/** Takes an example in hand: by pointing, by a tap, or by walking through them with arrow keys. It stays in hand until another is taken. */
export function ExampleHand<F extends Examples = Examples>({
  frame,
  say,
  placed,
  find = () => null,
  along = -1,
  order: given,
}: ExampleHandProps<F>) {
  const stage = useStage<F>();
  const values = useSnapshot((now: F) => now.columns[along]?.values);
  const sealed = useSnapshot((now: F) => now.sealed);
  const order = useMemo(
    () => (given ?? byValue(values ?? [])).filter((example) => !sealed?.has(example)),
    [given, values, sealed],
  );
  const { left, right, top, bottom } = frame;
  const point = (event: PointerEvent<Element>, within: number) => {
    const svg = (event.currentTarget as SVGElement).ownerSVGElement;
    if (!svg) return;
    const box = svg.getBoundingClientRect();
    const { width, height } = svg.viewBox.baseVal;
    const to = {
      x: ((event.clientX - box.left) / box.width) * width,
      y: ((event.clientY - box.top) / box.height) * height,
    };
    const now = stage.get();
    const found = placed ? nearestExample(placed(now), to, within, now.state.lit) : find(now, to);
    if (found !== null) stage.light(found);
  };
  const walk = (event: KeyboardEvent<Element>) => {
    const by = sliderMove(event, STRIDE, 1);
    if (by === null || order.length === 0) return;
    taken(event);
    stage.light(walked(order, stage.get().state.lit, by));
  };
  const rank = (now: F) => order.indexOf(litIn(now) ?? -1) + 1;
  return (
    <Live.g
      className="example-hand"
      role="slider"
      tabIndex={0}
      aria-label={words.hand}
      aria-valuemin={0}
      aria-valuemax={order.length}
      aria-valuenow={rank}
      aria-valuetext={(now: F) => {
        const lit = litIn(now);
        return lit === null ? words.none : say(now, lit);
      }}
      onKeyDown={walk}
      onPointerMove={(event: PointerEvent<Element>) =>
        event.pointerType === 'mouse' && event.buttons === 0 && point(event, PASSING)
      }
      onPointerDown={(event: PointerEvent<Element>) => point(event, PRESSED)}
    >
      <rect className="example-ground" x={left} y={top} width={right - left} height={bottom - top} />
    </Live.g>
  );
}
