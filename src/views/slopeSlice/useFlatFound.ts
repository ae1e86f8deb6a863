import { useRef } from 'react';
import type { Floor } from '../../run/stage/facets.ts';
import { FLAT, sliceOf } from './slice.ts';

interface FlatSpot {
  readonly at: number;
  readonly cost: number;
  readonly of: string;
}

/** The flat spot of this slice, once the ball has stood on it; the mark then stays until another slice is cut. */
export function useFlatFound(): (now: Floor) => FlatSpot | null {
  const found = useRef<FlatSpot | null>(null);
  return (now: Floor) => {
    const { axis, held, slope, parabola } = sliceOf(now);
    const of = `${axis.name} ${held} ${parabola.vertex}`;
    if (found.current?.of === of) return found.current;
    found.current = null;
    if (parabola.vertex !== null && Math.abs(slope) < FLAT) {
      found.current = { at: parabola.vertex, cost: parabola.value(parabola.vertex), of };
    }
    return found.current;
  };
}
