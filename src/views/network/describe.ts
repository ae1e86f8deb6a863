import { network as words } from '#words/network.ts';
import { plain } from '../../i18n/format.ts';
import type { Layers } from '../../run/stage/facets.ts';
import { said } from '../told.ts';

/** Of larger networks the wires are told as they are taken in hand, one by one. */
const MOST_TOLD = 24;

/** The network in words, with every number that it shows. */
export function describe(now: Layers, chooses = false): string {
  const { incoming, layers, targets, chosen } = now;
  const sizes = [incoming.length, ...layers.map(({ units }) => units.length)].map((count) => plain(count));
  const inputs = incoming.map(({ name, unit, value }) =>
    value === null ? name : words.inputIs(name, plain(value, 2), unit),
  );
  const wires = layers.flatMap((layer) => layer.wires);
  const told = wires.slice(0, MOST_TOLD).map(({ name, weight }) => words.wireIs(name, plain(weight)));
  const biases = layers.flatMap(({ units }) =>
    units.flatMap(({ bias, name }) => (bias ? [words.biasIs(name, plain(bias.value))] : [])),
  );
  const names = new Map([
    ...wires.map(({ parameter, name }) => [parameter, name] as const),
    ...layers.flatMap(({ units }) =>
      units.flatMap(({ bias }) => (bias ? [[bias.parameter, words.ofBias] as const] : [])),
    ),
  ]);
  const [across, up] = chosen.map((parameter) => names.get(parameter));
  const out = (layers.at(-1)?.units ?? []).flatMap(({ name, activation }, i) => {
    const observed = targets[i]?.value ?? null;
    const unit = targets[i]?.unit ?? '';
    if (activation === null) return [];
    return [
      words.out(
        name,
        said(now, 'predicted', plain(activation, 2)),
        unit,
        observed === null ? null : plain(observed, 2),
      ),
    ];
  });
  return [
    words.shape(sizes.join(', ')),
    words.inputs(inputs.join(', ')),
    ...told,
    wires.length > MOST_TOLD ? words.more(plain(wires.length - MOST_TOLD)) : '',
    ...biases,
    ...out,
    chooses && across && up ? words.chosen(across, up) : '',
  ]
    .filter(Boolean)
    .join(' ');
}
