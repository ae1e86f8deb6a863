/**
 * The one reader of a number's text, for boxes, cells, pasted blocks and files; docs/numbers.md lists what is read as what. A text is
 * read with a point or with a comma before the decimals, and the other of the two may then set thousands apart; spaces, apostrophes
 * and low lines always may, in threes or, as in India, in twos after the first three. Digits of any script will do, and so will the
 * powers of ten that we print. Marks that nobody sees count for nothing. Cells of tables have more to them: csv/cellNumber.ts.
 */
export type DecimalMark = '.' | ',';

/** A text as it is seen: without zero-width characters, direction marks and byte order marks, and the spaces around it. */
export const seen = (text: string): string => text.replace(/\p{DI}/gu, '').trim();

// Groups begin with a digit that is not 0 and are all set apart by the same character.
const [POINT, COMMA] = ['.,', ',.'].map(
  ([mark, other]) =>
    new RegExp(
      `^([-+]?)\\s?((?:[1-9]\\d{0,2}([${other}\\s'’_٬])(?:\\d{3}\\3)*|[1-9]\\d?([${other}\\s'’_٬])(?:\\d\\d\\4)+)\\d{3}|\\d*)(?:[${mark}٫](\\d*))?(e[-+]?\\d+)?$`,
      'i',
    ),
) as [RegExp, RegExp];

/** The number that a text is with this mark before the decimals: NaN when it is none, infinite when it is too large for a double. */
export const readNumber = (text: string, decimal: DecimalMark): number => readUsual(usual(text), decimal);

/** The same of a text that is in the usual signs already. */
export function readUsual(text: string, decimal: DecimalMark): number {
  const found = (decimal === ',' ? COMMA : POINT).exec(text);
  if (!found) return Number.NaN;
  const [, sign, whole = '', , , decimals = '', exponent = ''] = found;
  return Number(`${sign}${whole.replace(/\D/g, '')}.${decimals}${exponent}`);
}

/** A text in the usual signs: the digits, hyphens and letters of ASCII, and e for a power of ten. */
export function usual(text: string): string {
  const ascii = /[^ -~]/.test(text)
    ? seen(text)
        .replace(/[⁰¹²³⁴-⁻]+/g, '^$&')
        .replace(/[^\p{No}\s]+|[⁰¹²³⁴-⁹]+/gu, (part) => part.normalize('NFKC'))
        .replace(/\p{Nd}/gu, (digit) => String(placeOf(digit.codePointAt(0) as number) % 10))
        .replace(/[‐-–−]/g, '-')
    : text.trim();
  return ascii.replace(/\s?[×x*·]\s?10\^/, 'e').replace(/^([-+]?)10\^/, '$11e');
}

/** How many digits stand before this one: they stand in rows of ten, 0 first, and rows may follow upon each other. */
const placeOf = (code: number): number =>
  /\p{Nd}/u.test(String.fromCodePoint(code - 1)) ? 1 + placeOf(code - 1) : 0;

/**
 * What a text that stands alone could be: no number, one, or two, between which whoever wrote it must choose. A point is for decimals,
 * since that is how we print them, wherever that makes a number; the comma of 1,234 may be for either.
 */
export function readingsOf(text: string, read = readNumber): readonly number[] {
  const point = read(text, '.');
  const comma = read(text, ',');
  if (Math.abs(point) > Math.abs(comma)) return [comma, point];
  return [point, comma].filter((value) => !Number.isNaN(value)).slice(0, 1);
}
