/** What is wrong with a typed formula, in sentences. */
import { formula as words } from '#words/formula.ts';
import { plain } from '../../i18n/format.ts';
import type { NowhereFinite } from '../../run/formula/formulaSurface.ts';
import type { FormulaProblem } from '../../run/formula/problem.ts';

/** Longer than this is not read but looked at, and there it is marked. */
const QUOTED = 20;

/** What is wrong, at which character, and what is allowed. */
export function sayFormula(problem: FormulaProblem | NowhereFinite): string {
  const say = words.problems;
  if (problem.code === 'nowhereFinite') return sayNowhere(problem);
  const at = String(problem.from + 1);
  const text = quoted(problem.text);
  switch (problem.code) {
    case 'empty':
      return say.empty;
    case 'tooLong':
      return say.tooLong(String(problem.length), String(problem.most));
    case 'tooDeep':
      return say.tooDeep(at, String(problem.most));
    case 'unknownName':
      return problem.nearest === null
        ? say.unknownName(text, at)
        : say.unknownNear(text, at, problem.nearest);
    case 'missingOperand':
      return problem.side === 'before' ? say.nothingBefore(text, at) : say.nothingAfter(text, at);
    case 'openParenthesis':
    case 'openBar':
    case 'strayParenthesis':
      return say[problem.code](at);
    case 'strayComma':
      return problem.decimal ? say.decimalComma(at) : say.strayComma(at);
    case 'commaOrPoint':
      return say.commaOrPoint(text, at, problem.before, problem.after);
    case 'twoNumbers': {
      const [one, other] = problem.readings.map((reading) => plain(reading, 12));
      return say.twoNumbers(text, at, one ?? '', other ?? '');
    }
    case 'noArguments':
      return say.noArguments(text, at, problem.example);
    case 'wrongArguments':
      return say.wrongArguments(
        problem.name,
        at,
        words.given(problem.given),
        words.takes[problem.takes](problem.name),
      );
    default:
      return say[problem.code](text, at);
  }
}

function sayNowhere({ window: { w, b } }: NowhereFinite): string {
  const range = ([low, high]: readonly [number, number]) => words.range(plain(low), plain(high));
  return words.problems.nowhereFinite(range(w), range(b));
}

/** Short, on one line, and without signs that cannot be seen. */
function quoted(text: string): string {
  const seen = [...text].map((sign) => (/\p{C}/u.test(sign) ? '\ufffd' : sign));
  return seen.length > QUOTED ? `${seen.slice(0, QUOTED - 1).join('')}…` : seen.join('');
}
