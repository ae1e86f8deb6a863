import { useEffect, useState } from 'react';
import type { ChoiceProblem, ChosenColumns } from '../../../core/csv/index.ts';
import { LIMITS } from '../../../run/playground/state.ts';
import { choose } from '../../../run/table/choose.ts';
import type { ReadTable } from '../../../run/table/messages.ts';
import type { Columns } from './firstColumns.ts';

type Answer = ChosenColumns | { readonly problem: ChoiceProblem };

/** The points that two columns of a table make; null until they are there. */
export function useChosen(table: ReadTable, [x, y]: Columns): Answer | null {
  const [found, setFound] = useState<{ table: ReadTable; x: number; y: number; answer: Answer } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    choose(table, { x, y, largest: LIMITS.coordinate }, controller.signal).then((answer) => {
      if (answer) setFound({ table, x, y, answer });
    });
    return () => controller.abort();
  }, [table, x, y]);
  return found?.table === table && found.x === x && found.y === y ? found.answer : null;
}
