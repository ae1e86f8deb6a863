/** What was refused of a link or a file, in sentences. */
import { link as words } from '#words/link.ts';
import { makers } from '#words/makers.ts';
import { optimizers } from '#words/optimizers.ts';
import { playground } from '#words/playground.ts';
import { schedules } from '#words/schedules.ts';
import { surfaces } from '#words/surfaces.ts';
import { plain } from '../../i18n/format.ts';
import { SETS } from '../../run/playground/catalog.ts';
import type { Allowed, Refusal } from '../../run/playground/link/refusal.ts';

const MOST_CHOICES = 12;

/** The field, its value, what is allowed and what stands in for it. */
export function sayRefusal({ field, value, allowed, used }: Refusal): string {
  const stands = used === null || used === '' ? words.leftOut : words.stands(inWords(used));
  return value === ''
    ? words.refusedEmpty(field, sayAllowed(allowed, value), stands)
    : words.refused(field, value, sayAllowed(allowed, value), stands);
}

type Named = Readonly<Record<string, { readonly name: string }>>;
const NAMES: Named = { ...makers, ...optimizers, ...schedules, ...surfaces };

/** What stands in, by the name that people know it by, where it has one; numbers and the like as they are. */
function inWords(used: string): string {
  const own = (names: object) => Object.hasOwn(names, used);
  const figures: Readonly<Record<string, string>> = playground.figures;
  const name = own(NAMES) ? NAMES[used]?.name : own(figures) ? figures[used] : SETS.get(used)?.title;
  return name ? words.quoted(name) : used;
}

function sayAllowed(allowed: Allowed, text: string): string {
  const say = words.allowed;
  switch (allowed.code) {
    case 'range':
      return sayRange(allowed, text);
    case 'oneOf':
      return sayChoices(allowed.choices);
    case 'pairs':
      return say.pairs(String(allowed.at));
    case 'tooManyPairs':
    case 'text':
    case 'size':
      return say[allowed.code](String(allowed.most));
    case 'numbers':
      return say.numbers(String(allowed.count));
    case 'instead':
      return say.instead(allowed.of);
    case 'version':
      return say.version(String(allowed.newest));
    default:
      return say[allowed.code];
  }
}

type Range = Extract<Allowed, { code: 'range' }>;

function sayRange({ min, max, below, whole }: Range, text: string): string {
  const say = words.allowed;
  // The largest whole number that can be told from the next is an end only to whoever wrote a larger one.
  const open = max === Number.MAX_SAFE_INTEGER && !(Number(text) > max);
  if (open || max === Number.MAX_VALUE) {
    if (whole) return say.wholeRangeUp(String(min));
    return min === -max ? say.finite : say.rangeUp(edge(min));
  }
  // The last whole number below it.
  if (whole) return say.wholeRange(String(min), String(below ? Math.ceil(max) - 1 : max));
  return below ? say.rangeBelow(edge(min), edge(max)) : say.range(edge(min), edge(max));
}

/** Like other numbers on the page, but never shortened to 0. */
const edge = (value: number) => (value !== 0 && Math.abs(value) < 1e-4 ? String(value) : plain(value));

function sayChoices(choices: readonly string[]): string {
  if (choices.length === 0) return words.allowed.nothingToChoose;
  const listed = choices.slice(0, MOST_CHOICES);
  if (choices.length > MOST_CHOICES) listed.push(words.more(String(choices.length - MOST_CHOICES)));
  const last = listed.pop() ?? '';
  return words.allowed.oneOf(listed.length === 0 ? last : listed.join(', ') + words.or + last);
}
