/** A network: inputs → layers of units → an answer. A linear model of several features is one of one layer with one unit. */

import { growing } from '../../stage/growing.ts';
import { keepWhatStays } from '../../stage/keepWhatStays.ts';
import { itself, type Kind } from '../../stage/kind.ts';
import { isQuadratic } from './model.ts';
import { grown, type NetworkNow, networkNow } from './now.ts';
import { NETWORK_FIELDS, type NetworkState } from './state.ts';

const ID = 'network';
const { hidden, output, loss } = NETWORK_FIELDS;
const BEGINS = { hidden: hidden.initial, output: output.initial, loss: loss.initial };

export const kind: Kind<NetworkState, NetworkNow> = {
  id: ID,
  fields: NETWORK_FIELDS,
  now: networkNow,
  facets: {
    floor: itself,
    examples: itself,
    layers: itself,
    redraws: itself,
    complexity: itself,
    hands: itself,
    matrices: itself,
    levels: itself,
    search: itself,
    nudging: itself,
    runners: itself,
  },
  needs: (begins) => [
    ID,
    ...(isQuadratic({ ...BEGINS, ...begins }) ? [] : ['terrain']),
    ...(begins?.code ? ['code'] : []),
  ],
  withHands: (stage) => growing(keepWhatStays(stage, NETWORK_FIELDS), grown),
};
