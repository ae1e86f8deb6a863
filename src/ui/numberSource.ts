/**
 * A number that lives outside React. Controls read it and listen to it, and write what they show straight into the
 * page, so that a run at sixty steps a second renders nothing.
 */
export interface NumberSource {
  read(): number;
  subscribe(listener: () => void): () => void;
}

/** One that hands move. */
export interface MovableNumber extends NumberSource {
  /** Counts what has replaced the state that the number is of: a hand that took hold before holds nothing any more. */
  replaced(): number;
}
