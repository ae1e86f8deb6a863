import type { Floor } from '../../run/stage/facets.ts';

/** Whether the bowl is still a grid of whole numbers, so that hands go from one to the next, wherever they move the line. */
export const inWholes = ({ state }: Floor): boolean => state.rise < 3;

/** How far the line's two numbers go on sliders and in typing. Steps of a run may leave it. */
export const PARAMETER_RANGE = { w: [-4, 6], b: [-12, 15] } as const;
