import { describe, expect, it } from 'vitest';
import { snapshot } from '../../../src/run/kinds/line/snapshot.ts';
import { DEFAULT_STAGE } from '../../../src/run/kinds/line/state.ts';
import { slopeText } from '../../../src/views/slopeSlice/numbers.ts';
import { sliceOf } from '../../../src/views/slopeSlice/slice.ts';
import { layoutOf, pictureOf } from '../../../src/views/slopeSlice/slicePicture.ts';
import { roundUp, type SliceWindow, sliceWindow } from '../../../src/views/slopeSlice/sliceWindow.ts';

const rim = { rim: 120, bottom: 9 / 14 };
const at = (w: number, b: number, nudge = 0.5) =>
  sliceOf(snapshot({ ...DEFAULT_STAGE, start: [w, b], nudge }));
const alongB = (w: number, b: number) => sliceOf(snapshot({ ...DEFAULT_STAGE, start: [w, b], slice: 'b' }));
const open = (w: number, b: number, before: SliceWindow | null = null) => sliceWindow(before, at(w, b), rim);

describe('the window of the slice', () => {
  it('shows both walls up to the rim', () => {
    const { center, halfWidth, top } = open(-1, 1);
    const { curve } = at(-1, 1);
    expect(curve.value(center - halfWidth)).toBeGreaterThan(120);
    expect(curve.value(center + halfWidth)).toBeGreaterThan(105);
    expect(top).toBe(126);
  });

  it('stands still while the ball moves along the slice and while b is changed a little', () => {
    const first = open(-1, 1);
    expect(open(3, 1, first)).toBe(first);
    expect(open(1, 2.2, first)).toBe(first);
  });

  it('moves on when the valley has wandered off', () => {
    const first = open(-1, 1);
    const later = open(-1, 14, first);
    expect(later.center).toBeLessThan(first.center - 1);
  });

  it('grows for a ball outside, and comes back', () => {
    const wide = open(14, 1, open(-1, 1));
    expect(wide.halfWidth).toBeGreaterThan(13);
    expect(wide.top).toBeGreaterThan(1300);
    expect(open(-1, 1, wide)).toEqual(open(-1, 1));
  });

  it('is as wide and as high for b as for w, so that −30 looks gentler than −88', () => {
    const [w, b] = [open(-1, 1), sliceWindow(open(-1, 1), alongB(-1, 1), rim)];
    expect([b.halfWidth, b.top]).toEqual([w.halfWidth, w.top]);
    const room = { width: 920, height: 480 };
    const steep = (slice: ReturnType<typeof at>, window: SliceWindow) => {
      const [[x1, y1], [x2, y2]] = pictureOf(slice, layoutOf(room, window, false)).tangent;
      return (y2 - y1) / (x2 - x1);
    };
    expect(steep(at(-1, 1), w) / steep(alongB(-1, 1), b)).toBeCloseTo(88 / 30, 6);
  });

  it('rounds up to 1, 2 or 5 times a power of ten', () => {
    expect([0.13, 3, 60, 700].map(roundUp)).toEqual([0.2, 5, 100, 1000]);
  });
});

describe('the picture of the slice', () => {
  const layout = layoutOf({ width: 920, height: 480 }, open(-1, 1), false);

  it('puts the ball where its scales say', () => {
    const { ball } = pictureOf(at(-1, 1), layout);
    expect(ball).toEqual([expect.closeTo(layout.x(-1), 8), expect.closeTo(layout.y(93), 8)]);
  });

  it('has an arrow uphill along the axis, as long as the slope is steep', () => {
    const long = ({ uphill }: ReturnType<typeof pictureOf>) =>
      Math.hypot((uphill?.to.x ?? 0) - (uphill?.from.x ?? 0), (uphill?.to.y ?? 0) - (uphill?.from.y ?? 0));
    const [left, right] = [pictureOf(at(-1, 1), layout), pictureOf(at(3, 1), layout)];
    expect(left.uphill?.to.x).toBeLessThan(left.ball[0]);
    expect(right.uphill?.to.x).toBeGreaterThan(right.ball[0]);
    for (const { uphill, ball } of [left, right]) {
      expect(uphill?.to.y).toBeLessThan(ball[1]);
      expect(uphill?.broken).toBe(false);
    }
    expect(long(left) / long(right)).toBeCloseTo(88 / 80, 6);
    expect(pictureOf(at(46 / 42, 1), layout).uphill).toBeNull();
  });

  it('needs the glass when the nudge is narrow, and enlarges tenfold for a tenth', () => {
    const [big, small, tiny] = [0.5, 0.01, 0.001].map((nudge) => pictureOf(at(-1, 1, nudge), layout).lens);
    expect([big?.shown, small?.shown, tiny?.shown]).toEqual([false, true, true]);
    expect((tiny?.magnification ?? 0) / (small?.magnification ?? 1)).toBeCloseTo(10, 0);
  });

  it('keeps the angle of the chord under the glass', () => {
    const { ball, nudged, lens } = pictureOf(at(-1, 1, 0.1), layout);
    const steep = ([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) =>
      (y2 - y1) / (x2 - x1);
    expect(steep(lens.triangle.ball, lens.triangle.nudged)).toBeCloseTo(steep(ball, nudged), 8);
  });
});

describe('the numbers of the slice', () => {
  const room = { width: 920, height: 480 };

  it('have room up the axis however long they are', () => {
    const layout = layoutOf(room, { ...open(-1, 1), top: 2.4e6 }, false);
    // About 8 pixels a figure: "2.00 × 10⁶".
    expect(layout.left).toBeGreaterThan(70);
    expect(layoutOf(room, open(-1, 1), false).left).toBe(52);
  });

  it('have more room where the type is larger', () => {
    expect(layoutOf({ ...room, em: 21 }, open(-1, 1), false).left).toBe(78);
  });

  it('keep clear of those up the axis at the tangent', () => {
    for (const em of [14, 21, 28]) {
      const layout = layoutOf({ width: 700, height: 420, em }, open(-1, 1), false);
      const slice = at(-1, 1);
      const { x, anchor } = pictureOf(slice, layout).slopeLabel;
      // Each of its letters takes 0.6 of its size.
      const wide = 0.6 * slopeText(slice, layout.narrow).length * (layout.narrow ? 13 : 16) * layout.unit;
      expect(anchor === 'end' ? x - wide : x).toBeGreaterThanOrEqual(layout.left);
    }
  });

  it('are not written over by the word at the arrow', () => {
    // On the wall, beside a question: the ball stands near the axis of cost, and its slope along b is a gentle one.
    const slice = sliceOf(snapshot({ ...DEFAULT_STAGE, start: [-1, 1], slice: 'b', nudge: 0.1 }));
    for (const width of [560, 600, 640]) {
      const layout = layoutOf(
        { width, height: 270, em: 26 },
        { ...open(-1, 1), center: 6, halfWidth: 7.3, top: 130 },
        false,
      );
      const { uphillLabel, slopeLabel } = pictureOf(slice, layout);
      const type = 16 * layout.unit;
      if (uphillLabel) expect(Math.abs(uphillLabel.y - slopeLabel.y)).toBeGreaterThanOrEqual(0.8 * type);
    }
  });
});
