import { type KeyboardEvent, type RefObject, useContext, useLayoutEffect, useRef } from 'react';
import { derivation as words } from '#words/derivation.ts';
import { clamp } from '../../core/clamp.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { isBrowsers } from '../axes/keys.ts';
import { Figure } from '../Figure.tsx';
import { SliceToggle } from '../slopeSlice/SliceToggle.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { StillContext } from '../stillContext.ts';
import { glide } from './glide.ts';
import { ProofLine } from './ProofLine.tsx';
import { axisOf, proofOf, ruleOf, slopeText, spokenLine } from './proof.ts';
import { lastRewriting } from './rewrite.ts';
import './derivation.css';

interface DerivationProps {
  size?: 'main' | 'beside';
  title?: string | undefined;
}

const KEYS: Record<string, number> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/** Where a slope's formula comes from: one rule a line, and every line's pieces glide out of the line before. */
export function Derivation({ size = 'main', title }: DerivationProps) {
  const stage = useStage();
  const list = useRef<HTMLOListElement>(null);
  const axis = useSnapshot(axisOf);
  const observations = useSnapshot((now) => now.state.data.x.length);
  const current = useSnapshot(currentOf);
  const last = lastRewriting(observations);
  useGliding(list, current, axis);
  const goTo = (line: number) => stage.change({ rewriting: clamp(line, 0, last) });
  const walk = (event: KeyboardEvent) => {
    const edge = { Home: 0, End: last }[event.key];
    const next = edge ?? current + (KEYS[event.key] ?? Number.NaN);
    if (Number.isNaN(next) || isBrowsers(event)) return;
    event.preventDefault();
    event.stopPropagation();
    goTo(next);
  };
  const { lines } = proofOf(stage.get());
  // On paper what is to come does not wait out of sight: it would give the next line away.
  const written = useContext(StillContext) ? lines.slice(0, current + 1) : lines;
  const rule = ruleOf(stage.get(), current);
  return (
    <Figure
      name={words.name}
      title={title}
      className={`derivation derivation-${size} along-${axis}`}
      describe={describe}
    >
      <ol className="derivation-lines" ref={list} aria-label={words.lines}>
        {written.map((line, index) => (
          <ProofLine
            // biome-ignore lint/suspicious/noArrayIndexKey: a line of a proof is its place in it
            key={`${axis} ${observations} ${index}`}
            line={line}
            index={index}
            current={current}
            onChoose={goTo}
            onKeyDown={walk}
          />
        ))}
      </ol>
      <div className="derivation-foot">
        <p className={`derivation-why of-${axis}`} aria-live="polite">
          {words.why[rule.name](axis, plain(rule.factor ?? 1, 2))}
        </p>
        {size === 'main' ? <SliceToggle axis={axis} /> : null}
      </div>
    </Figure>
  );
}

function currentOf({ state }: Snapshot): number {
  return clamp(Math.round(state.rewriting), 0, lastRewriting(state.data.x.length));
}

/** When the line changes by one, its pieces glide; a longer way is taken at once. */
function useGliding(list: RefObject<HTMLOListElement | null>, current: number, axis: string) {
  const before = useRef({ current, axis });
  const stop = useRef<(() => void) | null>(null);
  useLayoutEffect(() => {
    const { current: was, axis: along } = before.current;
    before.current = { current, axis };
    if (was === current && along === axis) return;
    stop.current?.();
    stop.current = null;
    // Whoever walks the proof by keys stays on its current line.
    if (list.current?.contains(document.activeElement)) {
      list.current.querySelector<HTMLElement>(`[data-line="${current}"]`)?.focus({ preventScroll: true });
    }
    const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (!list.current || calm || along !== axis || Math.abs(current - was) !== 1) return;
    stop.current = glide(list.current, { earlier: Math.min(was, current), backward: current < was });
  }, [list, current, axis]);
  useLayoutEffect(() => () => stop.current?.(), []);
}

function describe(now: Snapshot): string {
  const axis = axisOf(now);
  const current = currentOf(now);
  const rule = ruleOf(now, current);
  const why = words.why[rule.name](axis, plain(rule.factor ?? 1, 2));
  return words.describe(axis, why, spokenLine(now, current), slopeText(now));
}
