import { type MouseEvent, type PointerEvent, useRef } from 'react';
import { strips as words } from '#words/strips.ts';
import { shownNumber } from '../../i18n/comesTo.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { told } from '../told.ts';
import { Equals, inside, Num, Plus, signOf, unsigned } from './math.tsx';

/** One observation's term over its square. Looking at it lights the observation everywhere. */
export function CostTerm({ index }: { index: number }) {
  const stage = useStage();
  const litBefore = useRef(false);
  const isLit = (now: Snapshot) => now.state.lit === index;
  const handlers = {
    onPointerEnter: (event: PointerEvent) => event.pointerType === 'mouse' && stage.light(index),
    onPointerLeave: (event: PointerEvent) => event.pointerType === 'mouse' && stage.light(null),
    onPointerDown: () => {
      litBefore.current = isLit(stage.get());
    },
    onFocus: () => stage.light(index),
    onBlur: () => stage.light(null),
    onClick: (event: MouseEvent) => {
      // A finger has no way to leave: its second tap puts the light out.
      const byKey = event.detail === 0;
      const finger = 'pointerType' in event.nativeEvent && event.nativeEvent.pointerType === 'touch';
      if (byKey) stage.light(isLit(stage.get()) ? null : index);
      else if (finger) stage.light(litBefore.current ? null : index);
    },
  };
  const square = (now: Snapshot) => told(now, 'square', inside(now.terms[index]?.square ?? Number.NaN));
  const x = (now: Snapshot) => inside(now.state.data.x[index] ?? Number.NaN);
  /** The observed value, turned round for "− 2". */
  const y = (now: Snapshot) => inside(-(now.state.data.y[index] ?? Number.NaN));
  const fromShown = (now: Snapshot) => {
    const [at = 0, seen = 0, w = 0, b = 0] = [x(now), y(now), inside(now.w), inside(now.b)].map(shownNumber);
    return (at * w + b + seen) ** 2;
  };
  return (
    <span className="cost-cell">
      {index > 0 ? <span className="f-op cost-plus">+</span> : null}
      <Live.button
        type="button"
        className={(now) => (isLit(now) ? 'cost-term is-lit' : 'cost-term')}
        aria-pressed={(now) => String(isLit(now))}
        {...handlers}
      >
        <span className="visually-hidden">{words.observation(String(index + 1))} </span>
        <span className="cost-expression">
          (<Live.span>{x}</Live.span>·<Num of={(now) => inside(now.w)} tone="w" />
          <Plus of={(now) => inside(now.b)} tone="b" />
          <Live.span className="f-op">{(now) => signOf(y(now))}</Live.span>
          <Live.span>{(now) => unsigned(y(now))}</Live.span>)²
        </span>
      </Live.button>
      <span className="cost-square">
        <span className="cost-is">
          <Equals from={fromShown} to={square} as={inside} />
        </span>
        <Num of={square} />
      </span>
    </span>
  );
}
