/** How the learning rate changes, as the lines of a program, in the spelling of update.ts and with cos, floor, min and pi. One file in rates/ adds one. */
export interface Rate {
  /** The file's name, and the schedule's. */
  readonly id: string;
  /** The constants at the top, by name, and the setting of the schedule that each is. */
  readonly constants: Readonly<Record<string, string>>;
  /** What works out `rate` from `learningRate` and `step`; none where it stays. */
  readonly lines: readonly string[];
}
