import { type AnyRecording, readFrame } from '../../run/recording.ts';

/** As good as zero beside what it is added to. */
const SETTLED = 1e-12;

/** Whether the steps from one to another moved nothing: playing on would show nothing new. */
export function isSettled(run: AnyRecording, from: number, to: number): boolean {
  const before = readFrame(run, from).parameters;
  return readFrame(run, to).parameters.every(
    (now, i) => Math.abs(now - (before[i] as number)) <= SETTLED * (1 + Math.abs(now)),
  );
}
