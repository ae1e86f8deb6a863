import { useRef } from 'react';
import type { Floor } from '../../run/stage/facets.ts';
import { sliceOf } from './slice.ts';

interface FlatSpot {
  readonly at: number;
  readonly cost: number;
  readonly of: string;
}

/** The flat spot of this slice, once the ball has stood on it; the mark then stays until another slice is cut. */
export function useFlatFound(): (now: Floor) => FlatSpot | null {
  const found = useRef<FlatSpot | null>(null);
  return (now: Floor) => {
    const { axis, held, flat, curve } = sliceOf(now);
    const of = `${axis.name} ${held} ${curve.vertex}`;
    if (found.current?.of === of) return found.current;
    found.current = null;
    if (curve.vertex !== null && flat) {
      found.current = { at: curve.vertex, cost: curve.value(curve.vertex), of };
    }
    return found.current;
  };
}
