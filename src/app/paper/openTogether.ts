import { same } from '../../core/same.ts';
import type { StepOutline } from '../../lessons/outline.tsx';
import { type AnyNow, nowOf } from '../../run/kinds/kinds.ts';

/**
 * Steps as they lie side by side on paper, where all their questions are open at once: what one of them asks for is not told by the pictures and the numbers
 * of another whose stage stands at the same place.
 */
export function openTogether(steps: readonly StepOutline[]): readonly StepOutline[] {
  return steps.map((step) => {
    const asked = steps
      .filter(({ layout, given }) => layout.kind === step.layout.kind && isSamePlace(given, step.given))
      .flatMap(({ given }) => given.state.asked);
    if (asked.length === step.given.state.asked.length) return step;
    const layout = { ...step.layout, state: { ...step.layout.state, asked: [...new Set(asked)] } };
    return { ...step, layout, given: nowOf(layout) };
  });
}

/** Whether two stages of a kind have the same data and stand at the same parameters. */
const isSamePlace = (one: AnyNow, other: AnyNow): boolean =>
  same(one.state.data, other.state.data) &&
  one.state.fitted === other.state.fitted &&
  same([...one.run.at(one.stepsTaken).parameters], [...other.run.at(other.stepsTaken).parameters]);
