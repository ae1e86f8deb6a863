import { present as words } from '#words/present.ts';
import { secondsLeft } from '../../../run/room/roomState.ts';
import { useRoom } from '../context.ts';
import { clockText, useSeconds } from '../useSeconds.ts';

/** The rest of the countdown in large type, unless the teacher has hidden it. */
export function CountdownOnWall() {
  const countdown = useRoom((state) => state.countdown);
  const hidden = useRoom((state) => state.countdownHidden);
  const now = useSeconds(!hidden && countdown?.endsAt != null, countdown?.endsAt ?? 0);
  if (!countdown || hidden) return null;
  const left = Math.ceil(secondsLeft(countdown, now) - 0.05);
  return (
    <p
      className="wall-countdown"
      role="timer"
      aria-label={words.timeLeft}
      data-paused={countdown.endsAt === null || undefined}
      data-up={left <= 0 || undefined}
    >
      {left > 0 ? clockText(left) : words.timeIsUp}
    </p>
  );
}
