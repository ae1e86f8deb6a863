// Whether what is written beside a question gives its answer away. A number is the answer's if it follows it: so the same stage is looked at with other data, another line and another
// rate, and a place where the answer stands each time, to as many digits as it has there, gives it away. What stands there by chance, a tick or a constant, does not follow.

/** A text where it stands. */
export interface Written {
  /** Its place, the same in every variant. */
  readonly place: string;
  readonly text: string;
}

/** One variant of a stage: what is written, and the numbers that should not be. */
export interface Variant {
  readonly written: readonly Written[];
  readonly hidden: readonly number[];
}

/** The places where a hidden number stands in every variant, with what is written there. */
export function givenAway(variants: readonly Variant[]): string[] {
  const [first] = variants;
  const tokens = variants.map(({ written }) => tokensIn(written));
  return (first?.hidden ?? []).flatMap((_, i) => {
    const values = variants.map(({ hidden }) => hidden[i] as number);
    // What does not follow the stage is no answer of the stage's; and what stands there whatever the stage, as a tick, does not follow it.
    if (new Set(values.map((value) => value.toPrecision(9))).size < 2) return [];
    const places = [...(tokens[0]?.keys() ?? [])];
    return places
      .filter((place) => new Set(tokens.map((all) => all.get(place))).size > 1)
      .filter((place) => tokens.every((all, k) => writes(all.get(place), values[k] as number)))
      .map((place) => `${place} says ${tokens[0]?.get(place)}`);
  });
}

const NUMBER = /[−-]?\d[\d,]*(?:\.\d+)?/g;

/** Every number, by its place and which of the numbers there it is. */
function tokensIn(written: readonly Written[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { place, text } of written)
    for (const [k, [token]] of [...text.matchAll(NUMBER)].entries())
      found.set(`${place}, number ${k + 1}`, token);
  return found;
}

/** Whether a number is written there, whatever its sign: what a square, a fence or a word says of the sign is said elsewhere. */
function writes(token: string | undefined, value: number): boolean {
  if (token === undefined || !Number.isFinite(value)) return false;
  const [, decimals = ''] = /\.(\d+)$/.exec(token) ?? [];
  const number = Math.abs(Number(token.replaceAll(',', '').replace('−', '-')));
  return Math.abs(number - Math.abs(value)) <= 0.5 * 10 ** -decimals.length * (1 + 1e-9);
}

/** Whether a number is one of the data in every variant, always the same one: then it is read off, and stands there for that. */
export const isGiven = (values: readonly number[], givens: readonly (readonly number[])[]): boolean =>
  (givens[0] ?? []).some((_, i) =>
    values.every((value, k) => Math.abs(value - (givens[k]?.[i] ?? NaN)) < 1e-9),
  );

/** The texts of a page that was rendered to a string, and the attributes that are heard, each by the elements around it. */
export function writtenIn(html: string): Written[] {
  const found: Written[] = [];
  const counts = new Map<string, number>();
  const path: string[] = [];
  const add = (last: string, text: string) => {
    const place = [...path, last].filter(Boolean).join(' ');
    const count = (counts.get(place) ?? 0) + 1;
    counts.set(place, count);
    found.push({ place: `${place} ${count}`, text });
  };
  for (const [, close, tag, attributes = '', text] of html.matchAll(
    /<(\/?)([a-z][a-z0-9]*)([^>]*)>|([^<]+)/gi,
  )) {
    if (text !== undefined) add('', text);
    else if (close) path.pop();
    else {
      const [, name = ''] = /class="([^"]*)"/.exec(attributes) ?? [];
      const here = name ? `.${name.split(' ')[0]}` : '';
      path.push(here);
      for (const [, key = '', value = ''] of attributes.matchAll(
        /(aria-label|aria-valuetext|value)="([^"]*)"/g,
      ))
        add(key, value);
      if (attributes.endsWith('/') || /^(input|img|br|hr|wbr|meta|link)$/.test(tag ?? '')) path.pop();
    }
  }
  return found;
}
