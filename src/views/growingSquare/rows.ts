/** What stands beside the square: how its pieces are worked out, as texts. */
import { growingSquare as words } from '#words/growingSquare.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import { bracketed, signOf, unsigned } from '../strips/math.tsx';
import type { Growth } from './growth.ts';

export interface GrowthRow {
  readonly key: 'moves' | 'strips' | 'corner' | 'perUnit';
  readonly label: string;
  readonly sum: string;
}

const short = (value: number): string => plain(value, 3);
const long = (value: number): string => plain(value, 6);

/** A sum with its result, after ≈ where the digits that are shown do not come to it. */
function sumOf(sum: string, from: number, result: number): string {
  const shown = long(result);
  return `${sum} ${comesTo(from, shown, long)} ${shown}`;
}

/** 4 · w + b − 5 */
export const insideText = ({ x, y }: Growth): string =>
  `${short(x)} · w + b ${signOf(short(-y))} ${unsigned(short(-y))}`;

/** 3² = 9 */
export function areaText({ inside }: Growth): string {
  const side = short(inside);
  return sumOf(`${bracketed(side)}²`, shownNumber(side) ** 2, inside ** 2);
}

/** The pieces that a nudge adds, each worked out; none without a nudge. */
export function rowsOf(growth: Growth): GrowthRow[] {
  const { axis, inside, rate, nudge, moved, strips, corner, perUnit } = growth;
  if (nudge === 0) return [];
  const [side, step, gain] = [short(inside), long(moved), long(strips + corner)];
  const [sideShown, stepShown] = [shownNumber(side), shownNumber(step)];
  return [
    {
      key: 'moves',
      label: words.moves,
      sum: sumOf(`${short(rate)} · ${long(nudge)}`, shownNumber(short(rate)) * nudge, moved),
    },
    {
      key: 'strips',
      label: strips < 0 ? words.stripsAway : words.strips,
      sum: sumOf(`2 · ${bracketed(side)} · ${bracketed(step)}`, 2 * sideShown * stepShown, strips),
    },
    { key: 'corner', label: words.cornerPiece, sum: sumOf(`${bracketed(step)}²`, stepShown ** 2, corner) },
    {
      key: 'perUnit',
      label: words.perUnit(axis),
      sum: sumOf(`${gain} / ${long(nudge)}`, shownNumber(gain) / nudge, perUnit),
    },
  ];
}
