/** The step that an address asks for, inside the lesson: a step past the last is the last, nonsense is the first. */
export function stepIn(hash: string, count: number): number {
  const asked = /^#(\d+)(?:&|$)/.exec(hash)?.[1];
  return asked === undefined ? 1 : Math.max(1, Math.min(count, Number(asked)));
}
