/** How many questions stand at the start of a lesson; apart from how they are chosen, so that the closed card is all that a page loads. */
export const ROUND = 3;
