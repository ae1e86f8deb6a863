import { type FormEvent, useId, useState } from 'react';
import { present as words } from '#words/present.ts';
import { typedNumber } from '#words/typedNumber.ts';
import { readingsOf, seen } from '../../../core/numberText.ts';
import { plain } from '../../../i18n/format.ts';
import { LONGEST_COUNTDOWN, secondsLeft } from '../../../run/room/roomState.ts';
import { Button } from '../../../ui/Button.tsx';
import { useRoom, useSession } from '../context.ts';
import { clockText, useSeconds } from '../useSeconds.ts';

const { unclear } = typedNumber;
const PRESETS = [0.5, 1, 2, 3, 5];

/** Sets, pauses, hides and stops the countdown. */
export function SetCountdown({ onDone }: { onDone: () => void }) {
  const { room } = useSession();
  const countdown = useRoom((state) => state.countdown);
  const hidden = useRoom((state) => state.countdownHidden);
  const now = useSeconds(countdown?.endsAt != null, countdown?.endsAt ?? 0);
  const [text, setText] = useState('2');
  const [problem, setProblem] = useState('');
  const field = useId();
  const left = countdown ? secondsLeft(countdown, now) : 0;
  const start = (seconds: number) => {
    room.set({ countdown: { total: seconds, endsAt: Date.now() + 1000 * seconds, left: seconds } });
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const [minutes = Number.NaN, other] = readingsOf(text);
    const seconds = Math.round(60 * minutes);
    if (other !== undefined) setProblem(unclear(seen(text), plain(minutes), plain(other)));
    else if (seconds >= 6 && seconds <= LONGEST_COUNTDOWN) start(seconds);
    else setProblem(words.minutesWrong(seen(text)));
  };
  const pause = () => {
    if (!countdown) return;
    const rest = secondsLeft(countdown, Date.now());
    const endsAt = countdown.endsAt === null ? Date.now() + 1000 * rest : null;
    room.set({ countdown: { ...countdown, left: rest, endsAt } });
  };
  return (
    <div className="set-countdown">
      {countdown ? (
        <>
          <p className="countdown-now" role="timer" aria-label={words.timeLeft}>
            {left > 0 ? clockText(left) : words.timeIsUp}
          </p>
          <div className="button-row">
            {left > 0 ? (
              <Button onClick={pause}>
                {countdown.endsAt === null ? words.goOnCountdown : words.pauseCountdown}
              </Button>
            ) : null}
            <Button onClick={() => room.set({ countdown: null })}>{words.stopCountdown}</Button>
            <label className="setting">
              <input
                type="checkbox"
                checked={hidden}
                onChange={(event) => room.set({ countdownHidden: event.target.checked })}
              />
              {words.hideCountdown}
            </label>
          </div>
        </>
      ) : null}
      <form onSubmit={submit}>
        <label htmlFor={field}>{words.minutes}</label>
        <div className="go-to-row">
          <input
            id={field}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            value={text}
            aria-invalid={problem !== ''}
            onChange={(event) => {
              setText(event.target.value);
              setProblem('');
            }}
          />
          <Button kind="primary" type="submit">
            {words.startCountdown}
          </Button>
          {PRESETS.map((minutes) => (
            <Button key={minutes} onClick={() => start(60 * minutes)}>
              {clockText(60 * minutes)}
            </Button>
          ))}
        </div>
        <p role="alert">{problem}</p>
      </form>
    </div>
  );
}
