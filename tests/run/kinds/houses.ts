// The 500 houses as a network of one layer, for tests.
import houses from '../../../src/core/tables/houses.ts';
import { type NetworkNow, networkNow } from '../../../src/run/kinds/network/now.ts';
import {
  NETWORK_FIELDS,
  type NetworkPatch,
  type NetworkState,
} from '../../../src/run/kinds/network/state.ts';
import { tableOnStage } from '../../../src/run/kinds/network/tableOnStage.ts';
import { defaultsOf } from '../../../src/run/stage/fields.ts';
import '../../../src/run/laboratory/laboratory.ts';

const STATE: NetworkState = {
  ...defaultsOf(NETWORK_FIELDS),
  ...tableOnStage(houses),
  inputs: ['bedrooms', 'bathrooms', 'area'],
  across: 'bedrooms',
  fitted: true,
};

export const houseNow = (patch: NetworkPatch = {}): NetworkNow => networkNow({ ...STATE, ...patch });
