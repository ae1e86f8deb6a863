/** What is measured is no part of a view: it stays where another view comes, in a page and in a class. */
import type { Timed } from './facets.ts';
import type { Fields } from './fields.ts';
import type { Stage } from './stage.ts';

/** The fields that another step leaves as they are. */
export const staying = <S>(fields: Fields<S>) =>
  (Object.keys(fields) as (keyof S & string)[]).filter((key) => fields[key].stays);

/** The stage, on which a new view and the view again leave what was measured as it is. */
export function keepWhatStays<N extends Timed>(stage: Stage<N>, fields: Fields<N['state']>): Stage<N> {
  const keys = staying(fields);
  const keeping = (change: () => void) => {
    const state = stage.getState();
    change();
    stage.change(Object.fromEntries(keys.map((key) => [key, state[key]])) as Partial<N['state']>);
  };
  return {
    ...stage,
    load: (patch) => keeping(() => stage.load(patch)),
    restore: () => keeping(() => stage.restore()),
  };
}
