/** All that a network can be asked and be made of, for whoever shows any of it: tests, and the server, which renders every lesson. No page gets it: vite.config.ts lets it go there. */
import { ACTIVATIONS } from '../../../core/network/activations.ts';
import { bringActivations, bringLosses } from '../../../core/network/atHand.ts';
import { LOSSES } from '../../../core/network/losses.ts';

import.meta.glob('./asked/*.ts', { eager: true });

export function bringAll(): void {
  bringActivations(Object.values(ACTIVATIONS));
  bringLosses(Object.values(LOSSES));
}
bringAll();
