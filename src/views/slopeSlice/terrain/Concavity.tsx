import { useId } from 'react';
import { terrainSlice as words } from '#words/terrainSlice.ts';
import type { Concave } from '../../../core/concave.ts';
import type { Floor } from '../../../run/stage/facets.ts';
import { textWidth } from '../../axes/frame.ts';
import { lastAnswer } from '../../axes/memory.ts';
import { Live } from '../../live.tsx';
import { sliceOf } from '../slice.ts';
import type { SliceLayout } from '../slicePicture.ts';
import './concavity.css';
import { barHeight, concaveIn, pathBetween, percent } from './terrainSlice.ts';

type Stretch = Concave['stretches'][number];

/**
 * Where the curve is concave: a wide band under it, and along the axis a hatched bar with its ends led up to the curve, so that neither says it by its color alone. The widest says the
 * share of all that is shown.
 */
export function Concavity({ layout }: { layout: SliceLayout }) {
  const hatch = useId();
  const clip = useId();
  const { x, y, left, right, top, bottom, unit } = layout;
  const high = barHeight(layout);
  const concave = lastAnswer((now: Floor) => concaveIn(now, x.domain as [number, number]));
  const all = (draw: (stretch: Stretch, now: Floor) => string) => (now: Floor) =>
    concave(now)
      .stretches.map((stretch) => draw(stretch, now))
      .join('');
  const band = all((stretch, now) => pathBetween(sliceOf(now), layout, stretch));
  const bar = all(
    ([from, to]) => `M${px(x(from))} ${px(bottom - high)}H${px(x(to))}V${px(bottom)}H${px(x(from))}Z`,
  );
  const guides = all((stretch, now) => {
    const { curve } = sliceOf(now);
    // An end of the picture is no end of what is concave.
    return stretch
      .filter((end) => x(end) > left + 1 && x(end) < right - 1)
      .map((end) => `M${px(x(end))} ${px(bottom - high)}V${px(Math.max(top, y(curve.value(end))))}`)
      .join('');
  });
  const label = lastAnswer((now: Floor) => labelOf(concave(now), layout));
  return (
    <Live.g className="slice-concave" aria-hidden="true">
      <clipPath id={clip}>
        <rect x={left} y={top - 4} width={right - left} height={bottom - top + 4} />
      </clipPath>
      <pattern
        id={hatch}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
        className="concave-hatch"
      >
        <path d="M0 0V6" />
      </pattern>
      <g clipPath={`url(#${clip})`}>
        <Live.path className="concave-band" d={band} />
      </g>
      <Live.path className="concave-guide" d={guides} />
      <Live.path className="concave-bar" d={bar} fill={`url(#${hatch})`} />
      <Live.text
        className="concave-word"
        x={(now: Floor) => label(now).x}
        y={bottom - high - 6 * unit}
        textAnchor="middle"
      >
        {(now: Floor) => label(now).text}
      </Live.text>
    </Live.g>
  );
}

const px = (value: number) => Math.round(value * 10) / 10;

/** The longest that fits over the widest stretch: the share, the word alone, nothing. It keeps within the picture. */
function labelOf({ stretches, share }: Concave, { x, left, right, small, em = 14 }: SliceLayout) {
  const wide = ([from, to]: Stretch) => x(to) - x(from);
  const widest = stretches.reduce<Stretch | null>(
    (best, one) => (best && wide(best) >= wide(one) ? best : one),
    null,
  );
  if (!widest || small) return { x: left, text: '' };
  const middle = (x(widest[0]) + x(widest[1])) / 2;
  const fits = [words.share(percent(share)), words.concave].find(
    (text) => textWidth(text, em) / 2 < Math.min(middle - left, right - middle, wide(widest) / 2),
  );
  return { x: middle, text: fits ?? '' };
}
