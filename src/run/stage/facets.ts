/**
 * What a figure or a control reads of a stage, whatever kind of stage it is. A kind says in its `facets` how its own picture of things is seen as each of
 * these; a figure names the one that it sees. Whoever reads a facet knows no kind.
 */
import type { Complexity } from './facets/complexity.ts';
import type { Examples } from './facets/examples.ts';
import type { Floor } from './facets/floor.ts';
import type { Hands } from './facets/hands.ts';
import type { Layers } from './facets/layers.ts';
import type { Levels } from './facets/levels.ts';
import type { Matrices } from './facets/matrices.ts';
import type { Nudging } from './facets/nudging.ts';
import type { Redraws } from './facets/redraws.ts';
import type { Runners } from './facets/runners.ts';
import type { Searching } from './facets/search.ts';

export type * from './facets/complexity.ts';
export type * from './facets/examples.ts';
export type * from './facets/floor.ts';
export type * from './facets/hands.ts';
export type * from './facets/layers.ts';
export type * from './facets/levels.ts';
export type * from './facets/matrices.ts';
export type * from './facets/nudging.ts';
export type * from './facets/redraws.ts';
export type * from './facets/runners.ts';
export type * from './facets/search.ts';
export type * from './facets/timed.ts';

/** What a kind's picture of things can be seen as, besides a run in time, which every kind is. */
export interface Facets {
  readonly floor: Floor;
  readonly examples: Examples;
  readonly layers: Layers;
  readonly redraws: Redraws;
  readonly complexity: Complexity;
  readonly hands: Hands;
  readonly matrices: Matrices;
  readonly levels: Levels;
  readonly search: Searching;
  readonly nudging: Nudging;
  readonly runners: Runners;
}
