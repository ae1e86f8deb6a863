import type { KeyboardEvent } from 'react';
import { derivation as words } from '#words/derivation.ts';
import { Live } from '../live.tsx';
import { useStage } from '../stageContext.ts';
import { proofOf, spokenLine, tokenText } from './proof.ts';
import type { Line } from './tokens.ts';

interface ProofLineProps {
  line: Line;
  index: number;
  current: number;
  onChoose: (line: number) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** How many washes there are before they come round again. */
const WASHES = 3;

/** One line of the proof and the rule that led to it. Lines that are still to come keep their room. */
export function ProofLine({ line, index, current, onChoose, onKeyDown }: ProofLineProps) {
  const stage = useStage();
  const place = index === current ? 'is-current' : index > current ? 'is-ahead' : 'is-written';
  return (
    <li className={`proof-line ${place} ${index === current - 1 ? 'is-previous' : ''}`} data-row={index}>
      <Live.button
        type="button"
        className="proof-button"
        data-line={index}
        aria-current={index === current ? 'step' : undefined}
        tabIndex={index === current ? 0 : -1}
        onClick={() => onChoose(index)}
        onKeyDown={onKeyDown}
      >
        <Live.span className="visually-hidden">
          {(now) => `${spokenLine(now, index)}, ${words.rules[line.rule.name]}`}
        </Live.span>
        <Live.span className="proof-formula" aria-hidden="true">
          {line.groups.map((group, g) => {
            const { term } = group;
            const lighting =
              term === null
                ? {}
                : { onPointerEnter: () => stage.light(term), onPointerLeave: () => stage.light(null) };
            const wash = term === null ? '' : `is-term wash-${term % WASHES}`;
            return (
              <Live.span
                key={group.id}
                className={(now) =>
                  `proof-group ${wash} ${term !== null && now.state.lit === term ? 'is-lit' : ''}`
                }
                {...lighting}
                data-names={group.names}
              >
                {group.tokens.map((made, t) => (
                  <Live.span
                    key={made.id}
                    className={`proof-token is-${made.kind}`}
                    data-token={made.id}
                    data-from={made.from.join('|') || undefined}
                  >
                    {(now) => {
                      const same = proofOf(now).lines[index]?.groups[g]?.tokens[t];
                      return same ? tokenText(same, now) : '';
                    }}
                  </Live.span>
                ))}
              </Live.span>
            );
          })}
        </Live.span>
        <Live.span className="proof-rule" aria-hidden="true">
          {words.rules[line.rule.name]}
        </Live.span>
      </Live.button>
    </li>
  );
}
