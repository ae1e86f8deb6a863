import { examples as words } from '#words/examples.ts';
import { plain } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { plottedOf, trendOf } from './chart.ts';

const valueIn = ({ columns }: Examples, place: number, example: number) => {
  const { name = '', unit = '', values } = columns[place] ?? {};
  return words.value(name, plain(values?.[example] ?? Number.NaN, 2), unit);
};

/** An example, as the plot shows it. */
export const sayOf = (now: Examples, example: number): string =>
  words.plotOf(plain(example + 1), valueIn(now, now.across, example), valueIn(now, now.target, example));

/** The plot in words, with every number that it shows. */
export function describe(now: Examples): string {
  const { line, isLevel } = plottedOf(now);
  const x = now.columns[now.across];
  const y = now.columns[now.target];
  const names = [x?.name ?? '', y?.name ?? ''] as const;
  const band = now.band;
  return words.plotDescribe({
    count: plain(now.predicted.length),
    x: names[0],
    y: names[1],
    line: isLevel
      ? words.levelSays(words.inUnit(plain(line.b, 3), y?.unit ?? ''))
      : words.lineSays(plain(line.w), plain(line.b), ...names),
    band: band
      ? words.bandSays({
          feature: now.columns[band.column]?.name ?? '',
          from: plain(band.range[0]),
          to: plain(band.range[1]),
          count: plain(now.inside.length),
          slope: plain(trendOf(now).w),
        })
      : '',
    lit: now.state.lit === null ? '' : `${sayOf(now, now.state.lit)}.`,
  });
}
