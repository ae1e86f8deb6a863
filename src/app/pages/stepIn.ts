import { clamp } from '../../core/clamp.ts';

export const STEP = /^#(\d+)(?:&|$)/;

/** The step that an address asks for, inside the lesson: a step past the last is the last, nonsense is the first. */
export function stepIn(hash: string, count: number): number {
  const asked = STEP.exec(hash)?.[1];
  return asked === undefined ? 1 : clamp(Number(asked), 1, count);
}
