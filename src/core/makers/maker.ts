/**
 * A way to make up observations. One file in this folder, default-exporting a Maker, adds one. The same seed and settings give the same
 * observations on every machine.
 */
import type { LineData } from '../observations.ts';
import type { Setting, Settings } from '../optimizers/optimizer.ts';

/** `Name` lists its settings, so that the words for them can be held to be complete. */
export interface Maker<Name extends string = string> {
  /** The file's name. */
  readonly id: string;
  readonly settings: Readonly<Record<Name, Setting>>;
  make(seed: number, settings: Settings): MadeData;
}

export interface MadeData {
  readonly data: LineData;
  /** Which group each observation belongs to, where there are groups. */
  readonly groups?: { readonly names: readonly string[]; readonly of: readonly number[] };
}
