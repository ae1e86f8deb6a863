import { playgroundData } from '#words/playgroundData.ts';
import type { DecimalMark, Unclear } from '../../../core/csv/index.ts';
import { plain } from '../../../i18n/format.ts';
import { Button } from '../../../ui/Button.tsx';

const words = playgroundData.import;

interface MarkAnswersProps {
  unclear: Unclear;
  onAnswer: (decimal: DecimalMark) => void;
}

/** The two answers to what the numbers of a column are, each as a button. The sentence that asks stands above. */
export function MarkAnswers({ unclear: { point, comma }, onAnswer }: MarkAnswersProps) {
  const answer = (decimal: DecimalMark, value: number, other: number) => (
    <Button onClick={() => onAnswer(decimal)}>
      {(Math.abs(value) < Math.abs(other) ? words.withDecimals : words.withThousands)(plain(value, 10))}
    </Button>
  );
  const ofPoint = answer('.', point, comma);
  const ofComma = answer(',', comma, point);
  return Math.abs(point) < Math.abs(comma) ? (
    <>
      {ofPoint} {ofComma}
    </>
  ) : (
    <>
      {ofComma} {ofPoint}
    </>
  );
}
