import { useEffect, useState } from 'react';
import type { CsvOptions } from '../../../core/csv/index.ts';
import type { ReadTable, TableProblem, TableProgress, TableSource } from '../../../run/table/messages.ts';
import { readTable } from '../../../run/table/readTable.ts';

export type Reading =
  | { readonly phase: 'reading'; readonly progress: TableProgress | null }
  | { readonly phase: 'read'; readonly table: ReadTable }
  | { readonly phase: 'refused'; readonly problem: TableProblem };

/** Reads a source, anew whenever it or how it is read changes; leaving ends the reading. Nothing is read where there is no source. */
export function useReading(source: TableSource | null, options: CsvOptions): Reading | null {
  const [found, setFound] = useState<{ source: TableSource; options: CsvOptions; reading: Reading } | null>(
    null,
  );
  useEffect(() => {
    if (source === null) return;
    const controller = new AbortController();
    const set = (reading: Reading) => setFound({ source, options, reading });
    readTable(source, {
      ...options,
      signal: controller.signal,
      onProgress: (progress) => set({ phase: 'reading', progress }),
    }).then((answer) => {
      if (controller.signal.aborted || 'canceled' in answer) return;
      set(
        'table' in answer
          ? { phase: 'read', table: answer.table }
          : { phase: 'refused', problem: answer.problem },
      );
    });
    return () => controller.abort();
  }, [source, options]);
  if (source === null) return null;
  return found?.source === source && found.options === options
    ? found.reading
    : { phase: 'reading', progress: null };
}
