/** A node of the tree that an MDX file is read into. */
export interface MdNode {
  type: string;
  name?: string | null;
  value?: string;
  attributes?: MdAttribute[];
  children?: MdNode[];
  position?: { start: { line: number; offset?: number }; end: { offset?: number } };
}
export interface MdAttribute {
  type: string;
  name?: string;
  value?: unknown;
}
