import { present as words } from '#words/present.ts';
import { clamp } from '../../../core/clamp.ts';
import { letterOf } from '../../../lessons/letterOf.ts';
import type { OptionOutline, QuestionOutline } from '../../../lessons/outline.tsx';
import { MOST_HANDS } from '../../../run/room/roomState.ts';
import { untranslated } from '../../../ui/untranslated.ts';
import { useRoom, useSession } from '../context.ts';

/** Options of at most so many letters are laid out side by side, each above its count of hands. */
const SHORT = 26;
const NONE: readonly number[] = [];

/** A prediction in class: lettered options with a count of hands each; the answer is shown in the next beat. */
export function Question({ question, revealed }: { question: QuestionOutline; revealed: boolean }) {
  const { id, ask, options, kind, answer, unit } = question;
  const { room } = useSession();
  const hands = useRoom((_, { hands: of }) => (of(id).length > 0 ? of(id) : NONE));
  const most = Math.max(1, ...hands);
  const set = (index: number, count: number) =>
    room.setHands(
      id,
      options.map((_, i) => (i === index ? clamp(count, 0, MOST_HANDS) : (hands[i] ?? 0))),
    );
  const right = kind === 'place' ? undefined : options.find((one) => one.right);
  return (
    <section className="wall-question" aria-label={words.question} data-revealed={revealed}>
      <h2 className="wall-ask">{ask}</h2>
      {kind === 'place' ? (
        <p className="wall-hint">{revealed ? `${words.theAnswer} ${answer}` : words.placeHint}</p>
      ) : (
        <ol className="wall-options" data-short={options.every(({ label }) => label.length <= SHORT)}>
          {options.map((option, index) => (
            <Option
              key={option.key}
              option={option}
              name={letterOf(index)}
              unit={unit}
              revealed={revealed}
              count={hands[index] ?? 0}
              share={(hands[index] ?? 0) / most}
              onCount={(count) => set(index, count)}
            />
          ))}
        </ol>
      )}
      {/* The reply has its room from the start, so that the figures keep their size when it is told. */}
      {right ? (
        <div
          className={revealed ? 'wall-reply' : 'wall-reply-room'}
          aria-hidden={!revealed}
          inert={!revealed}
        >
          {right.reply}
        </div>
      ) : null}
    </section>
  );
}

interface OptionProps {
  option: OptionOutline;
  name: string;
  unit: string | undefined;
  revealed: boolean;
  count: number;
  /** The length of the bar, as a share of the option with the most hands. */
  share: number;
  onCount: (count: number) => void;
}

function Option({ option: { label, right }, name, unit, revealed, count, share, onCount }: OptionProps) {
  return (
    <li className="wall-option" data-right={revealed ? right : undefined}>
      <button type="button" className="wall-choice" onClick={() => onCount(count + 1)}>
        <span className="wall-letter">{name}</span>
        <span className="wall-label">
          <span translate={untranslated(label)}>{label}</span>
          {unit ? ` ${unit}` : ''}
        </span>
        {revealed && right ? <span className="wall-right">✓ {words.rightOne}</span> : null}
        <span className="visually-hidden">{words.moreHands(name)}</span>
      </button>
      <span className="wall-hands">
        <svg className="wall-bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
          <rect width={100 * share} height="10" />
        </svg>
        <input
          className="wall-count"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={words.hands(name)}
          value={count === 0 ? '' : count}
          placeholder="0"
          onKeyDown={(event) => {
            if (event.key === 'Enter') event.currentTarget.blur();
          }}
          onChange={(event) => {
            const typed = event.target.value.trim();
            if (/^\d{0,2}$/.test(typed)) onCount(Number(typed));
          }}
        />
        <button
          type="button"
          className="wall-fewer"
          aria-label={words.fewerHands(name)}
          onClick={() => onCount(count - 1)}
        >
          −
        </button>
        <button
          type="button"
          className="wall-fewer"
          aria-label={words.moreHands(name)}
          onClick={() => onCount(count + 1)}
        >
          +
        </button>
      </span>
    </li>
  );
}
