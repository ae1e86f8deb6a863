import { networkGiven as words } from '#words/networkGiven.ts';
import { plain } from '../../../i18n/format.ts';
import type { NetworkNow } from '../../../run/kinds/network/now.ts';

/** More than these nobody sets by hand, or reads. */
const MOST = 9;

/** A network's parameters, each by its name; none where they are too many to say. */
export const weightsInWords = ({
  parameters,
  model,
  state,
}: Pick<NetworkNow, 'parameters' | 'model' | 'state'>): readonly string[] =>
  parameters.length > MOST || state.inputs.length === 0
    ? []
    : parameters.map((value, at) => words.parameter(model.names[at] ?? '', plain(value, 3)));
