import { strips as words } from '#words/strips.ts';
import { shownNumber } from '../../i18n/comesTo.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { useSnapshot } from '../stageContext.ts';
import { Equals, inside, Num, Op, Plus } from './math.tsx';
import { Strip } from './Strip.tsx';
import './missesStrip.css';

/** What is written of a day. */
const predicted = (now: Snapshot, day: number) => inside(now.terms[day]?.predicted ?? Number.NaN);
const observed = (now: Snapshot, day: number) => inside(now.terms[day]?.observed ?? Number.NaN);
const miss = (now: Snapshot, day: number) => inside(now.terms[day]?.residual ?? Number.NaN);
const total = (now: Snapshot) => inside(now.terms.reduce((sum, { residual }) => sum + residual, 0));

/** The misses, each as predicted − observed, and their sum, which waits until the learner has committed. */
export function MissesStrip() {
  const count = useSnapshot((now) => now.state.data.x.length);
  const isSaid = useSnapshot((now) => now.state.revealed);
  const days = Array.from({ length: count }, (_, day) => day);
  const sumOf = (value: (now: Snapshot, day: number) => number) => (now: Snapshot) =>
    days.reduce((sum, day) => sum + value(now, day), 0);
  const differences = sumOf((now, day) => shownNumber(predicted(now, day)) - shownNumber(observed(now, day)));
  const misses = sumOf((now, day) => shownNumber(miss(now, day)));
  return (
    <Strip name={words.misses}>
      <p className="misses-strip">
        {days.map((day) => (
          <span key={day} className="f-run">
            {day > 0 ? <Op>+</Op> : null}(
            <Num of={(now) => predicted(now, day)} tone="line" />
            <Op>−</Op>
            <Num of={(now) => observed(now, day)} />)
          </span>
        ))}
        {isSaid ? (
          <>
            <span className="f-run">
              <Equals from={differences} to={(now) => inside(misses(now))} as={inside} />
              <Num of={(now) => miss(now, 0)} tone="miss" />
              {days.slice(1).map((day) => (
                <Plus key={day} of={(now) => miss(now, day)} tone="miss" />
              ))}
            </span>
            <span className="f-run misses-sum">
              <Equals from={misses} to={total} as={inside} />
              <Num of={total} tone="miss" />
            </span>
          </>
        ) : (
          <span className="f-run">
            <Op>=</Op>?
          </span>
        )}
      </p>
    </Strip>
  );
}
