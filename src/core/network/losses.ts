/** Every loss by its name: the files of `losses/`, a line each. A test holds the list to the folder. */
import { bringLosses } from './atHand.ts';
import crossEntropy from './losses/crossEntropy.ts';
import halfSquared from './losses/halfSquared.ts';
import type { Loss } from './losses/loss.ts';
import squared from './losses/squared.ts';

export const LOSSES = { squared, halfSquared, crossEntropy } as const satisfies Record<string, Loss>;

bringLosses(Object.values(LOSSES));

export type LossName = keyof typeof LOSSES;
