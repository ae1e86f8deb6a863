/** How models of every size do, in one deal and in many. Imported for what it does. */
import { bringAsked } from '../asked.ts';
import { bestOf, complexityOf, flatteryOf, lowerOf, missesOf, winsOf } from '../complexity.ts';

bringAsked({
  complexity: ({ state }) => complexityOf(state),
  bestDegree: ({ state }) => bestOf(missesOf(state)),
  heldOutLower:
    ({ state }) =>
    (deals) =>
      lowerOf(state, deals),
  winsOver:
    ({ state }) =>
    (deals) =>
      winsOf(state, deals),
  flattery:
    ({ state }) =>
    (deals) =>
      flatteryOf(state, deals),
});
