import type { SearchPlan } from '../../core/search/plan.ts';

/** Tries that any machine works out within a frame: along a grid, and of chance, where drawing takes most of it. */
const [GRID, CHANCE] = [200_000, 20_000];

/** Whether so many tries of a plan can be worked out on the spot, wherever they are asked for. */
export const isShort = ({ kind }: SearchPlan, tries: number): boolean =>
  tries <= (kind === 'grid' ? GRID : CHANCE);
