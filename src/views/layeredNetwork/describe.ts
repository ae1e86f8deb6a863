import { layeredNetwork as words } from '#words/layeredNetwork.ts';
import { network } from '#words/network.ts';
import { plain } from '../../i18n/format.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import { said } from '../told.ts';
import { short, unitNames } from './names.ts';
import { shownRows } from './shown.ts';

/** The network in words, with every number that it shows. */
export function describe(now: Matrices): string {
  const { matrices, layers } = now;
  const sizes = [matrices.inputs.length, ...layers.map(({ units }) => units.length)];
  const rows = shownRows(now).map((row) => {
    if (row.example === null) return words.none;
    const inputs = matrices.inputs.map(({ name, times, unit }, i) => {
      const value = row.inputs[i] ?? 0;
      return times === 1
        ? words.input(name, short(value))
        : words.inputMeasured(name, short(value), words.measured(plain(value * times, 2), unit));
    });
    const units = row.layers.flatMap(({ scores, values }, layer) =>
      scores.map((score, unit) => {
        const { sum, value } = unitNames(matrices.layers, layer, unit);
        const texts = [short(score), short(values[unit])] as const;
        const [z, a] =
          layer === row.layers.length - 1
            ? [said(now, 'predicted', texts[0]), said(now, 'predicted', texts[1])]
            : texts;
        return `${sum} ${z}, ${value} ${a}`;
      }),
    );
    const { times, unit } = matrices.target;
    const out = row.layers.at(-1)?.values[0] ?? null;
    return words.row(
      `${matrices.row ?? words.example} ${plain(row.example + 1)}`,
      inputs.join(', '),
      units.join('; '),
      out === null || row.target === null
        ? ''
        : words.outcome(said(now, 'predicted', plain(out * times, 1)), plain(row.target * times, 1), unit),
    );
  });
  return [
    network.shape(sizes.map((count) => plain(count)).join(', ')),
    words.weights(
      layers.flatMap(({ wires }) => wires.map(({ name, weight }) => `${name} ${short(weight)}`)).join(', '),
    ),
    ...rows,
  ].join(' ');
}
