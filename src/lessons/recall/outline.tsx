import type { QuestionOutline } from '../outline.tsx';
import { Dressed } from './Dressed.tsx';
import type { Ready } from './prepare.ts';

/** A short question as data, as predictions are: for papers. */
export function outlineOf({ id, asked }: Ready): QuestionOutline {
  const { ask, unit, options, otherwise } = asked;
  return {
    id,
    kind: otherwise === undefined ? 'choice' : 'number',
    ask,
    options: options.map(({ value, label, right, reply }) => ({
      key: String(value),
      label,
      right,
      reply: <Dressed text={reply} />,
    })),
    answer: options.find(({ right }) => right)?.label ?? '',
    unit,
    reveal: undefined,
    play: undefined,
  };
}
