import { playgroundData } from '#words/playgroundData.ts';
import type { CsvOptions } from '../../../core/csv/index.ts';
import { plain } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';
import type { Question } from './question.ts';

const words = playgroundData.import;

interface AnswersProps {
  question: Question;
  onAnswer: (options: CsvOptions) => void;
}

/** The two answers to a question about a table, each as a button. The sentence that asks stands above. */
export function Answers({ question, onAnswer }: AnswersProps) {
  return (
    <>
      {answersTo(question).map(({ name, options }) => (
        <Button key={name} onClick={() => onAnswer(options)}>
          {name}
        </Button>
      ))}
    </>
  );
}

function answersTo(question: Question): readonly { readonly name: string; readonly options: CsvOptions }[] {
  if (question.kind === 'between') {
    const { mark } = question.between;
    return [
      { name: words.severalCells, options: { delimiter: mark } },
      { name: words.oneNumber, options: { delimiter: '\t' } },
    ];
  }
  const { point, comma } = question.unclear;
  const both = [
    { value: point, options: { decimal: '.' } },
    { value: comma, options: { decimal: ',' } },
  ] as const;
  const [small, large] = Math.abs(point) < Math.abs(comma) ? both : [both[1], both[0]];
  return [
    { name: words.withDecimals(plain(small.value, 10)), options: small.options },
    { name: words.withThousands(plain(large.value, 10)), options: large.options },
  ];
}
