import { examples as shared } from '#words/examples.ts';
import { featurePlot as words } from '#words/featurePlot.ts';
import { heldOut as dealWords } from '#words/heldOut.ts';
import { counted } from '../../i18n/counted.ts';
import { plain } from '../../i18n/format.ts';
import type { Examples } from '../../run/stage/facets.ts';
import { heldOutRows, learnedRange, learnedRows, litIn } from '../examples/dealt.ts';
import { said } from '../told.ts';
import { plottedOf, stacksOf, trendOf } from './chart.ts';

const valueIn = (now: Examples, place: number, example: number) => {
  const { name = '', unit = '', values } = now.columns[place] ?? {};
  const shown = now.leftovers ? now.leftovers[place === now.target ? 'y' : 'x'] : values;
  const named = now.leftovers ? words.leftoverName(name) : name;
  return words.value(named, plain(shown?.[example] ?? Number.NaN, 2), unit);
};

/** An example, as the plot shows it. */
export const sayOf = (now: Examples, example: number): string =>
  words.plotOf(counted(example + 1), valueIn(now, now.across, example), valueIn(now, now.target, example));

function litSaid(now: Examples): string {
  const lit = litIn(now);
  return lit === null ? '' : `${sayOf(now, lit)}.`;
}

/** The plot in words, with every number that it shows. */
export function describe(now: Examples): string {
  return now.curve ? describeCurve(now) : describeLine(now);
}

/** A model that is no line over the feature. */
function describeCurve(now: Examples): string {
  const [from, to] = learnedRange(now);
  const names = [now.columns[now.across]?.name ?? '', now.columns[now.target]?.name ?? ''] as const;
  return words.plotDescribe({
    count: counted(learnedRows(now).length + heldOutRows(now).length),
    places: '',
    x: names[0],
    y: names[1],
    line: dealWords.curveSays({
      degree: plain(now.curve?.degree ?? 1),
      learned: counted(learnedRows(now).length),
      heldOut: counted(heldOutRows(now).length),
      from: plain(from),
      to: plain(to),
      feature: names[0],
    }),
    band: '',
    lit: litSaid(now),
  });
}

function describeLine(now: Examples): string {
  const { line, isLevel, isModel } = plottedOf(now);
  const stacks = stacksOf(now);
  const x = now.columns[now.across];
  const y = now.columns[now.target];
  const asked = [x?.name ?? '', y?.name ?? ''] as const;
  const names = now.leftovers
    ? ([words.leftoverName(asked[0]), words.leftoverName(asked[1])] as const)
    : asked;
  const band = now.band;
  return words.plotDescribe({
    count: counted(now.predicted.length),
    places: stacks.length > 0 ? words.places(counted(stacks.length)) : words.oneEach,
    x: names[0],
    y: names[1],
    line: isLevel
      ? words.levelSays(shared.inUnit(said(now, 'predicted', plain(line.b, 3)), y?.unit ?? ''))
      : now.leftovers
        ? words.leftSays(plain(line.w, 2), asked[0])
        : (isModel ? words.modelSays : words.lineSays)(plain(line.w, 2), plain(line.b, 2), ...names),
    band: band
      ? words.bandSays({
          feature: now.columns[band.column]?.name ?? '',
          from: plain(band.range[0]),
          to: plain(band.range[1]),
          count: counted(now.inside.length),
          slope: plain(trendOf(now).w, 2),
        })
      : '',
    lit: litSaid(now),
  });
}
