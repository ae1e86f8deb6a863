export type Answer = string | number;

/** Whether an option is the right one. Numbers count as equal within half a percent or 0.005, as they are shown. */
export function agrees(option: Answer, answer: Answer): boolean {
  if (typeof option === 'number' && typeof answer === 'number') {
    return Math.abs(option - answer) <= Math.max(0.005, 0.005 * Math.abs(answer));
  }
  return option === answer;
}
