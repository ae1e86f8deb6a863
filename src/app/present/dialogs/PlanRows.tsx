import { present as words } from '#words/present.ts';
import { useLesson, usePlan, useRoom, useSession } from '../context.ts';
import { stopOfRow } from '../plan/stops.ts';

/** The rows of the plan that the class follows: pressing one goes there. */
export function PlanRows({ onGone }: { onGone: () => void }) {
  const session = useSession();
  const plan = usePlan();
  const lesson = useLesson();
  const row = useRoom((state) => state.plan?.row);
  if (!plan) return null;
  return (
    <>
      <h3>{words.planMinutes(plan.minutes, plan.title)}</h3>
      <ol className="go-to-lessons go-to-rows">
        {plan.rows.map(({ from, to, lesson: of, steps }, index) => (
          <li key={from}>
            <button
              type="button"
              aria-current={index === row || undefined}
              onClick={() => {
                void session.goToStop(stopOfRow(plan, index));
                onGone();
              }}
            >
              {words.rowTimes(from, to, of ? words.rowSteps(of.title, steps) : words.atTheBoard)}
            </button>
          </li>
        ))}
      </ol>
      {lesson ? (
        <button
          type="button"
          className="button"
          onClick={() => {
            session.room.set({ plan: null });
            onGone();
          }}
        >
          {words.leavePlan}
        </button>
      ) : null}
    </>
  );
}
