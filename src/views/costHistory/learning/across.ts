import { learningChart as words } from '#words/learningChart.ts';
import { plain } from '../../../i18n/format.ts';
import type { Timed } from '../../../run/stage/facets.ts';
import { placeAt, placeOfAll, stepsOfAll } from '../../../run/stage/paces.ts';
import { type Across, extras } from '../extras.ts';

const bySteps = extras.across;
const placeText = (place: number) => plain(place, 3);

/** By steps, examples, epochs or time, whichever is chosen; by steps where a stage has nothing else. */
export const across: Across = {
  axisOf({ pacing }, steps) {
    const { axis = 'steps' } = pacing ?? {};
    return {
      name: words.axes[axis],
      end: pacing ? placeOfAll(pacing, steps) : steps,
      whole: axis === 'steps' || axis === 'examples',
    };
  },
  placeOf({ pacing }, step, run) {
    if (!pacing) return step;
    const pace = run === undefined ? undefined : pacing.paces[run];
    return pace ? placeAt(pace, pacing.axis, step) : placeOfAll(pacing, step);
  },
  stepOf(now, place) {
    const { pacing } = now;
    if (!pacing || pacing.axis === 'steps') return bySteps.stepOf(now, place);
    // The step that is nearest, as among steps.
    const before = stepsOfAll(pacing, place);
    const [here, next] = [before, before + 1].map((step) => placeOfAll(pacing, step)) as [number, number];
    return next - place < place - here ? before + 1 : before;
  },
  describe: (now) =>
    words.come[now.pacing?.axis ?? 'steps'](placeText(across.placeOf(now, now.state.cursor))),
};

/** How far a single run has come, where that is told otherwise than in steps. */
export function describePlace(now: Timed): string {
  const { pacing, racing, stepsTaken } = now;
  if (!pacing || racing || pacing.axis === 'steps') return '';
  return words.here[pacing.axis](placeText(across.placeOf(now, stepsTaken)));
}
