import { type KeyboardEvent, type ReactNode, useId, useLayoutEffect, useRef, useState } from 'react';
import { controls as words } from '#words/controls.ts';
import { clamp } from '../core/clamp.ts';
import { plain } from '../i18n/format.ts';
import { NumberBox } from './NumberBox.tsx';
import type { MovableNumber } from './numberSource.ts';
import { RepeatButton } from './RepeatButton.tsx';
import { MinusIcon, PlusIcon } from './signIcons.tsx';
import { afterKey, fillOf, fromPosition, LOG_STEPS, type Span, stepped, toPosition } from './sliderMath.ts';
import { type Hand, isFinger, useGrip } from './useGrip.ts';
import './slider.css';

export interface SliderProps {
  /** The accessible name, exactly. */
  name: string;
  /** What the eye reads above it; the name where it is left out. */
  label?: ReactNode;
  source: MovableNumber;
  onChange: (value: number) => void;
  min: number;
  /** May move while the slider stands there, as the end of a growing timeline does. */
  max: number | (() => number);
  /** What may be typed, where that is more than the slider offers. */
  typed?: Pick<Span, 'min' | 'max' | 'whole'> | undefined;
  scale?: 'linear' | 'log';
  /** Arrow keys and the buttons − and +. On a logarithmic slider steps count significant digits. */
  step?: number;
  /** With Shift, and the grid that dragging lands on. */
  fineStep?: number;
  /** How the number reads in the box. */
  format?: (value: number) => string;
  /** How a screen reader says it; as in the box where it is left out. */
  say?: (value: number) => string;
  tone?: 'w' | 'b' | 'cost' | 'ink';
  /** The buttons − and + beside the track. */
  buttons?: boolean;
  /** The box for typing, and the line under the slider where its sentence stands. */
  box?: boolean;
}

/** A slider that can be dragged, clicked, keyed, stepped and typed into, with one name. */
export function Slider(props: SliderProps) {
  const { name, label = name, source, onChange, min, max, scale = 'linear', tone = 'ink' } = props;
  const { format = plain, say = format, buttons = true, box = true } = props;
  const steps = {
    step: props.step ?? (scale === 'log' ? LOG_STEPS.step : 0.1),
    fineStep: props.fineStep ?? (scale === 'log' ? LOG_STEPS.fineStep : 0.01),
  };
  const span = (): Span => ({ min, max: typeof max === 'function' ? max() : max, scale });
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [boxes, setBoxes] = useState(0);
  const problemId = useId();

  // After every render, so that the closures of this render are the ones that write.
  useLayoutEffect(() => {
    const write = () => {
      const node = input.current;
      if (!node) return;
      const value = source.read();
      const now = span();
      const end = String(toPosition(now.max, now));
      if (node.max !== end) node.max = end;
      const position = String(toPosition(value, now));
      if (node.value !== position) node.value = position;
      node.style.setProperty('--fill', fillOf(value, now).toFixed(4));
      const spoken = say(value);
      if (node.getAttribute('aria-valuetext') !== spoken) node.setAttribute('aria-valuetext', spoken);
    };
    write();
    return source.subscribe(write);
  });

  const change = (value: number) => {
    if (value !== source.read()) onChange(value);
    // Where the change was not taken whole, as past the end of a run, the thumb goes back to the truth.
    const node = input.current;
    if (node) node.value = String(toPosition(source.read(), span()));
  };
  // A number chosen another way settles what was typed in vain.
  const choose = (value: number) => {
    change(value);
    if (problem === null) return;
    setProblem(null);
    setBoxes(boxes + 1);
  };
  const nudge = (direction: 1 | -1) => choose(stepped(source.read(), direction, steps.step, span()));
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = afterKey(event.key, event.shiftKey, source.read(), span(), steps);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    choose(next);
  };

  /** Where the middle of the thumb begins, how far it goes, and half its width. */
  const track = () => {
    const node = input.current as HTMLInputElement;
    const { left, width } = node.getBoundingClientRect();
    const thumb = Number.parseFloat(getComputedStyle(node).getPropertyValue('--thumb'));
    return [left + thumb / 2, width - thumb, thumb / 2] as const;
  };
  const drag = useRef({ before: 0, offset: 0 });
  const reach = ({ clientX }: Hand) => {
    const [start, length] = track();
    const now = span();
    const [low, high] = [toPosition(now.min, now), toPosition(now.max, now)];
    const share = clamp((clientX + drag.current.offset - start) / length, 0, 1);
    choose(fromPosition(low + share * (high - low), now, steps.fineStep));
  };
  const [grip, held] = useGrip(
    {
      replaced: source.replaced,
      mayScroll: isFinger,
      take(hand) {
        const [start, length, half] = track();
        const before = source.read();
        const offset = start + fillOf(before, span()) * length - hand.clientX;
        // The thumb is taken where it is, by whatever part of it; elsewhere it comes to the hand.
        const isOn = Math.abs(offset) <= half;
        drag.current = { before, offset: isOn ? offset : 0 };
        if (!isOn) reach(hand);
      },
      pull: reach,
      undo: () => choose(drag.current.before),
    },
    input,
  );

  const first = span();
  return (
    <div className={`slider tone-${tone}`}>
      <span className="slider-label">{label}</span>
      <div className="slider-row">
        {buttons ? (
          <RepeatButton name={words.decrease(name)} onStep={() => nudge(-1)} replaced={source.replaced}>
            <MinusIcon />
          </RepeatButton>
        ) : null}
        <input
          ref={input}
          type="range"
          aria-label={name}
          aria-valuetext={say(source.read())}
          min={toPosition(first.min, first)}
          max={toPosition(first.max, first)}
          step="any"
          defaultValue={toPosition(source.read(), first)}
          {...grip}
          // The browser moves the thumb under every press, and so under a finger that scrolls the page as well.
          onInput={({ currentTarget: { valueAsNumber } }) =>
            held.current ? change(source.read()) : choose(fromPosition(valueAsNumber, span(), steps.fineStep))
          }
          onKeyDown={onKeyDown}
        />
        {buttons ? (
          <RepeatButton name={words.increase(name)} onStep={() => nudge(1)} replaced={source.replaced}>
            <PlusIcon />
          </RepeatButton>
        ) : null}
      </div>
      {box ? (
        <NumberBox
          key={boxes}
          name={name}
          source={source}
          span={props.typed ?? first}
          steps={steps}
          format={format}
          onChange={change}
          onProblem={setProblem}
          problemId={problemId}
        />
      ) : null}
      {box ? (
        <p id={problemId} className="slider-problem" aria-live="polite">
          {problem}
        </p>
      ) : null}
    </div>
  );
}
