import { Fragment } from 'react';
import { paperForms as words } from '#words/paperForms.ts';
import { plain } from '../../../i18n/format.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { useStep } from '../stepContext.ts';
import { B, Cost, W } from '../words.tsx';

/** The days of a line's stage, as pairs of pats and wags. */
export function Days() {
  const { x, y } = dataOf(useStep().given as Snapshot);
  const pairs = x.map((pats, day) => `(${plain(pats)}, ${plain(y[day] ?? Number.NaN)})`);
  return <p>{words.days(pairs.join(', '))}</p>;
}

/** The cost of a line with the days plugged in, to be worked out for any w and b. */
export function CostTerms() {
  const { x, y } = dataOf(useStep().given as Snapshot);
  return (
    <p className="paper-formula">
      <Cost /> ={' '}
      {x.map((pats, day) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a day is its place.
        <Fragment key={day}>
          {day > 0 ? ' + ' : null}
          <span>
            ({pats === 1 ? null : plain(pats)}
            <W /> + <B /> − {plain(y[day] ?? Number.NaN)})²
          </span>
        </Fragment>
      ))}
    </p>
  );
}

const dataOf = ({ state }: Snapshot) => state.data;
