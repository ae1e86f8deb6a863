import { present as words } from '#words/present.ts';
import { secondsIn } from '../../../run/room/roomState.ts';
import { Button } from '../../../ui/Button.tsx';
import { useLesson, useRoom, useSession } from '../context.ts';
import { clockText, useSeconds } from '../useSeconds.ts';

/** The time of day, the time since the class began, and the time in this lesson beside the time that was planned for it. */
export function Clock() {
  const { room } = useSession();
  const lesson = useLesson();
  const startedAt = useRoom((state) => state.startedAt);
  const state = useRoom((all) => all);
  const now = useSeconds(true, startedAt);
  const since = (from: number) => (from === 0 ? 0 : (now - from) / 1000);
  const here = secondsIn(state.slug, state, now);
  const planned = lesson?.notes.minutes ?? 0;
  return (
    <div className="clock">
      <dl>
        <div>
          <dt>{words.clock}</dt>
          <dd>{new Date(now).toLocaleTimeString('en-US', { hour: 'numeric', minute: '2-digit' })}</dd>
        </div>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>{clockText(since(startedAt))}</dd>
        </div>
        <div data-over={here > 60 * planned || undefined}>
          <dt>{words.inLesson}</dt>
          <dd>
            {clockText(here)} <span>{words.planned(planned)}</span>
          </dd>
        </div>
      </dl>
      <Button
        onClick={() => {
          const at = Date.now();
          room.set({ startedAt: at, lessonAt: at, spent: {} });
        }}
      >
        {words.restartClock}
      </Button>
    </div>
  );
}
