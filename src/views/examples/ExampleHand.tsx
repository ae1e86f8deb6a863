import { type KeyboardEvent, type PointerEvent, useMemo } from 'react';
import { examples as words } from '#words/examples.ts';
import type { Examples } from '../../run/stage/facets.ts';
import type { Frame } from '../axes/frame.ts';
import { sliderMove, taken } from '../axes/keys.ts';
import { Live } from '../live.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { byValue, nearestExample, type Placed, walked } from './placed.ts';

interface ExampleHandProps {
  frame: Frame;
  placed: (now: Examples) => Placed;
  /** In words, what the figure shows of an example. */
  say: (now: Examples, example: number) => string;
  /** The column that keys walk along. */
  along: number;
}

/** Near enough for a mouse that passes, and for a finger. */
const PASSING = 14;
const PRESSED = 28;
/** Page-wide strides for whoever has hundreds to walk through; Shift takes them one by one. */
const STRIDE = 10;

/** Takes an example in hand: by pointing, by a tap, or by walking through them with arrow keys. It stays in hand until another is taken. */
export function ExampleHand({ frame, placed, say, along }: ExampleHandProps) {
  const stage = useStage<Examples>();
  const values = useSnapshot((now: Examples) => now.columns[along]?.values);
  const sealed = useSnapshot((now: Examples) => now.sealed);
  const order = useMemo(
    () => byValue(values ?? []).filter((example) => !sealed?.has(example)),
    [values, sealed],
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
    const found = nearestExample(placed(now), to, within, now.state.lit);
    if (found !== null) stage.light(found);
  };
  const walk = (event: KeyboardEvent<Element>) => {
    const by = sliderMove(event, STRIDE, 1);
    if (by === null || order.length === 0) return;
    taken(event);
    stage.light(walked(order, stage.get().state.lit, by));
  };
  const rank = (now: Examples) => (now.state.lit === null ? 0 : order.indexOf(now.state.lit) + 1);
  return (
    <Live.g
      className="example-hand"
      role="slider"
      tabIndex={0}
      aria-label={words.hand}
      aria-valuemin={0}
      aria-valuemax={order.length}
      aria-valuenow={rank}
      aria-valuetext={(now: Examples) => (now.state.lit === null ? words.none : say(now, now.state.lit))}
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
