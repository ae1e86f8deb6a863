import RULES from 'virtual:rules';
import { memo } from 'react';
import 'virtual:rules.css';
import { rules as words } from '#words/rules.ts';
import { Typeset } from './Typeset.tsx';
import './rules.css';

type Legend = readonly (readonly [letter: string, meaning: string])[];

interface Props {
  readonly of: 'optimizer' | 'schedule' | 'surface';
  /** The file's name in the core. */
  readonly id: string;
}

/** The rule of an optimizer or a schedule, or the formula of a surface, typeset, with what its letters mean. Numbers change beside it, it does not. */
export const Rule = memo(({ of, id }: Props) => {
  const tree = RULES[of][id];
  if (tree === undefined) throw new Error(`there is no rule of the ${of} '${id}'`);
  const legends: Readonly<Record<string, Legend>> = of === 'surface' ? {} : words.legend[of];
  return (
    <div className="rule">
      <Typeset tree={tree} />
      <Letters legend={legends[id] ?? []} />
    </div>
  );
});
Rule.displayName = 'Rule';

function Letters({ legend }: { legend: Legend }) {
  if (legend.length === 0) return null;
  return (
    <p className="rule-legend">
      {legend.map(([letter, meaning], i) => (
        <span key={letter}>
          {i > 0 ? words.separator : null}
          <Letter text={letter} />: {meaning}
        </span>
      ))}
      .
    </p>
  );
}

function Letter({ text }: { text: string }) {
  const [letter, below] = text.split('_');
  return (
    <span className="rule-letter">
      {letter}
      {below ? <sub>{below}</sub> : null}
    </span>
  );
}
