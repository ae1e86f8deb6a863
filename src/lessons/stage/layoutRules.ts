/** What each prop of a step's stage may be: one that is forgotten here fails the types. For the build, which checks lessons by it. */
import { ARROWS, DRAGS, MISSES, type StageLayout } from '../lesson.ts';

/** Names that are files or folders; the build looks them up. */
export type Named = 'kind' | 'figure' | 'strip' | 'control' | 'layer';

export type LayoutRule =
  /** One name of that sort, or a list of them. */
  | { readonly named: Named }
  | { readonly oneOf: readonly unknown[] }
  /** Fields of the step's kind. */
  | 'fields';

export const LAYOUT_RULES: Readonly<Record<keyof StageLayout, LayoutRule>> = {
  kind: { named: 'kind' },
  show: { named: 'figure' },
  beside: { named: 'figure' },
  strip: { named: 'strip' },
  controls: { named: 'control' },
  drag: { oneOf: DRAGS },
  misses: { oneOf: MISSES },
  layers: { named: 'layer' },
  arrows: { oneOf: ARROWS },
  surface: { oneOf: [true, false] },
  explainSteps: { oneOf: [true, false] },
  still: 'fields',
  state: 'fields',
};
