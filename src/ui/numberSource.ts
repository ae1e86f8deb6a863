/**
 * A number that lives outside React. Controls read it and listen to it, and write what they show straight into the
 * page, so that a run at sixty steps a second renders nothing.
 */
export interface NumberSource {
  read(): number;
  subscribe(listener: () => void): () => void;
}
