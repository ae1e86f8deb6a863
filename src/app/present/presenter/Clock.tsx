import { present as words } from '#words/present.ts';
import { secondsInRow } from '../../../run/room/planUnderWay.ts';
import { secondsIn } from '../../../run/room/roomState.ts';
import { useLesson, usePlan, useRoom, useRow } from '../context.ts';
import { clockText, useSeconds } from '../useSeconds.ts';

/** The time of day, the time since the class began, and the time in this lesson beside the time that was planned for it; on a plan, what is left of its row. */
export function Clock() {
  const startedAt = useRoom((state) => state.startedAt);
  const plan = usePlan();
  const now = useSeconds(true, startedAt);
  const since = startedAt === 0 ? 0 : (now - startedAt) / 1000;
  return (
    <dl className="clock">
      <div>
        <dt>{words.clock}</dt>
        <dd>{new Date(now).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}</dd>
      </div>
      <div>
        <dt>{words.elapsed}</dt>
        <dd>
          {clockText(since)}
          {plan ? <span> {words.ofMinutes(plan.minutes)}</span> : null}
        </dd>
      </div>
      {plan ? <InRow now={now} /> : <InLesson now={now} />}
    </dl>
  );
}

function InLesson({ now }: { now: number }) {
  const lesson = useLesson();
  const state = useRoom((all) => all);
  const here = secondsIn(state.slug, state, now);
  const planned = lesson?.notes.minutes ?? 0;
  return (
    <div data-over={here > 60 * planned || undefined}>
      <dt>{words.inLesson}</dt>
      <dd>
        {clockText(here)} <span>{words.planned(planned)}</span>
      </dd>
    </div>
  );
}

/** The minutes of the plan's row, and what is left of them. */
function InRow({ now }: { now: number }) {
  const plan = usePlan();
  const row = useRow();
  const under = useRoom((state) => state.plan);
  if (!plan || !under) return null;
  if (!row)
    return (
      <div>
        <dt>{under.away ? words.awayFromPlan : words.planOver}</dt>
        <dd>
          <span>{under.away ? words.backToPlan : null}</span>
        </dd>
      </div>
    );
  const minutes = row.to - row.from;
  const left = 60 * minutes - secondsInRow(under, now);
  return (
    <div data-over={left < 0 || undefined}>
      <dt>{words.inRow(under.row + 1, plan.rows.length)}</dt>
      <dd>
        {left < 0 ? `+${clockText(-left)}` : clockText(left)}{' '}
        <span>{(left < 0 ? words.overMinutes : words.leftOf)(minutes)}</span>
      </dd>
    </div>
  );
}
