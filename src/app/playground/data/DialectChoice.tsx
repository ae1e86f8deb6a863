import { playgroundData } from '#words/playgroundData.ts';
import type { CsvOptions, DecimalMark, Delimiter, Dialect } from '../../../core/csv/index.ts';
import { Choice } from '../panels/Choice.tsx';

const words = playgroundData.import;
const FOUND = 'found';

interface DialectChoiceProps {
  options: CsvOptions;
  /** How the table was read; null where it could not be. */
  found: Dialect | null;
  /** Whether it is not known what comes before the decimals. */
  unclear?: boolean;
  onChange: (options: CsvOptions) => void;
}

/** How the table is written, where it was not found out rightly. */
export function DialectChoice({ options, found, unclear = false, onChange }: DialectChoiceProps) {
  const listed = <Value extends string>(names: Readonly<Record<Value, string>>, now: Value | undefined) => [
    { value: FOUND, label: now === undefined ? words.found('…') : words.found(names[now]) },
    ...(Object.entries(names) as [Value, string][]).map(([value, label]) => ({ value, label })),
  ];
  const header = (yes: boolean | undefined) => (yes === undefined ? undefined : yes ? 'yes' : 'no');
  return (
    <div className="import-choices">
      <Choice
        name={words.delimiter}
        value={options.delimiter ?? FOUND}
        options={listed<Delimiter>(words.delimiters, found?.delimiter)}
        onChange={(value) =>
          onChange({ ...options, delimiter: value === FOUND ? undefined : (value as Delimiter) })
        }
      />
      <Choice
        name={words.decimal}
        value={options.decimal ?? FOUND}
        options={listed<DecimalMark>(words.decimals, unclear ? undefined : found?.decimal)}
        onChange={(value) =>
          onChange({ ...options, decimal: value === FOUND ? undefined : (value as DecimalMark) })
        }
      />
      <Choice
        name={words.header}
        value={header(options.header) ?? FOUND}
        options={listed<'yes' | 'no'>(words.headers, header(found?.header))}
        onChange={(value) => onChange({ ...options, header: value === FOUND ? undefined : value === 'yes' })}
      />
    </div>
  );
}
