/** Finds out whether the first row names the columns. */
import { seen } from '../numberText.ts';
import { saysMissing } from './cellNumber.ts';
import { isNumber } from './dialect.ts';

type Rows = readonly (readonly string[])[];

export interface FoundHeader {
  readonly header: boolean;
  /** Whether it could as well be the other way. */
  readonly doubtful: boolean;
}

/**
 * A word above numbers says that the first row holds names, a number above numbers says that it holds numbers. But names can be
 * numbers: years, or doses, that go up or down from one to the next, as those below them do not.
 */
export function findHeader([first = [], ...rest]: Rows): FoundHeader {
  let names = 0;
  let numbers = 0;
  first.forEach((cell, i) => {
    if (saysMissing(cell)) return;
    const below = rest.map((row) => row[i] ?? '').filter((one) => !saysMissing(one));
    const mostlyNumbers = below.filter(isNumber).length * 2 > below.length;
    if (isNumber(cell)) numbers++;
    else if (mostlyNumbers) names++;
  });
  if (numbers === 0) return { header: first.some((cell) => !saysMissing(cell)), doubtful: false };
  const years = (row: readonly string[]) => isRun(row, YEAR);
  const evenYears = (row: readonly string[]) => years(row) && isEven(row);
  const whole = (row: readonly string[]) => isRun(row, WHOLE);
  const onlyFirst = (are: (row: readonly string[]) => boolean) => are(first) && !rest.some(are);
  // One year alone above numbers may be a measurement.
  const several = rest.length > 0 && (numbers > 1 || first.some((cell) => !isNumber(cell)));
  const byYears = several && (onlyFirst(years) || (numbers > 2 && onlyFirst(evenYears)));
  const byWord = names > numbers || (names > 0 && (numbers > 1 ? whole(first) : onlyFirst(whole)));
  // Nothing above the names of the rows.
  const byCorner = numbers > 1 && first[0] === '' && rest.every((row) => row[0] !== '') && onlyFirst(whole);
  const evenly =
    first.some((cell) => !isNumber(cell)) && numbers > 1 && onlyFirst((row) => whole(row) && isEven(row));
  return {
    header: byYears || byWord || byCorner,
    doubtful: names > 0 || byYears || byCorner || evenly || (rest.length > 0 && onlyFirst(years)),
  };
}

/** A year, or a month of one: 2019, 201912. */
const YEAR = /^(1[5-9]|20|21)\d\d(0[1-9]|1[0-2])?$/;
const WHOLE = /^\d+$/;

/** The numbers of a row. */
const numbersIn = (row: readonly string[]) => row.map(seen).filter(isNumber);
const steps = (numbers: readonly string[]) =>
  numbers.slice(1).map((cell, i) => Number(cell) - Number(numbers[i]));

/** Whether the numbers of a row are all of a kind and go up from one to the next, or all down. */
function isRun(row: readonly string[], kind: RegExp): boolean {
  const numbers = numbersIn(row);
  if (numbers.length === 0 || !numbers.every((cell) => kind.test(cell))) return false;
  const by = steps(numbers);
  return by.every((step) => step > 0) || by.every((step) => step < 0);
}

function isEven(row: readonly string[]): boolean {
  const by = steps(numbersIn(row));
  return by.every((step) => step === by[0]);
}
