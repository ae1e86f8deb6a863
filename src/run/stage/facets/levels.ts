import type { NamedLevel } from '../../../core/network/namedLevels.ts';
import type { Timed } from './timed.ts';

/** Levels of the cost that have a name, the highest first: what one would get without looking, with one wire, with one hidden unit. */
export interface Levels extends Timed {
  readonly levels: readonly {
    readonly id: NamedLevel['id'];
    readonly cost: number;
    /** Where all get one answer, which, as it was measured. */
    readonly answer: number | null;
  }[];
}
