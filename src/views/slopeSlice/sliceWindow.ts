/**
 * Which piece of the slice is shown: as wide for one parameter as for the other. The window stands still while the ball moves, and only moves on when the valley
 * has wandered towards its edge or the ball has left it, so the axes never dance.
 */
import type { Slice, SliceCurve } from './slice.ts';

export interface SliceWindow {
  /** The parameter that varies, and the one that is held. */
  readonly axis: Slice['axis'];
  readonly other: Slice['other'];
  readonly center: number;
  readonly halfWidth: number;
  /** The highest cost shown. */
  readonly top: number;
}

/** Beyond the walls there is room for the slope's number outside the bowl; the wider of the two bowls does with less. */
const ROOM = { narrow: 1.3, wide: 1.16 };

/** The next 1, 2 or 5 times a power of ten that is not smaller. */
export function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const share = value / power;
  return (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10) * power;
}

/** How far from the middle a parabola meets the rim, measured at the bottom of the whole bowl. */
function reachOf({ a }: SliceCurve, rim: number, bottom: number): number {
  const reach = Math.sqrt((rim - bottom) / a);
  return Number.isFinite(reach) && reach > 0 ? reach : 3;
}

/** The window for a slice: the one before while it still serves, else a new one around the valley. */
export function sliceWindow(
  before: SliceWindow | null,
  slice: Slice,
  { rim, bottom }: { rim: number; bottom: number },
): SliceWindow {
  const lowTop = rim * 1.05;
  const top = slice.cost <= lowTop ? lowTop : roundUp(slice.cost * 1.1);
  if (slice.terrain) return slice.terrain.window(slice, top, before);
  // Both slices through a place are drawn to one scale, so that the gentler slope looks gentler.
  const reaches = [slice.curve, slice.across].map((curve) => reachOf(curve, rim, bottom));
  const base = Math.max(Math.min(...reaches) * ROOM.narrow, Math.max(...reaches) * ROOM.wide);
  const middle = slice.curve.vertex ?? slice.at;
  const fits =
    before && before.axis.name === slice.axis.name && Math.abs(slice.at - before.center) <= before.halfWidth;
  if (fits && Math.abs(middle - before.center) <= 0.45 * base) {
    const wanted = Math.max(base, Math.abs(slice.at - before.center));
    const rightWidth = before.halfWidth >= 0.8 * base && before.halfWidth <= 1.5 * wanted;
    if (rightWidth && before.top === top) return before;
    if (rightWidth) return { ...before, top };
  }
  const unit = roundUp(base / 8);
  const center = Math.round(middle / unit) * unit;
  const away = Math.abs(slice.at - center);
  return { axis: slice.axis, other: slice.other, center, halfWidth: away > base ? away * 1.1 : base, top };
}
