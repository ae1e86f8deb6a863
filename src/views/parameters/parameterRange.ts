/** How far the line's two numbers go on sliders and in typing. Steps of a run may leave it. */
export const PARAMETER_RANGE = { w: [-4, 6], b: [-12, 15] } as const;
