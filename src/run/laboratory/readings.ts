/** What a recording can be asked beside its frames. */
import { batchAt } from '../../core/batches.ts';
import gradientDescent from '../../core/optimizers/gradientDescent.ts';
import type { OptimizerState } from '../../core/optimizers/optimizer.ts';
import type { WorkedLine } from '../../core/worked.ts';
import type { RunConfiguration, RunPlan } from '../configuration.ts';
import { type AnyRecording, trackOf } from '../recording.ts';
import { AnyTrack, type Effort } from './anyTrack.ts';
import { readyPlan } from './plan.ts';
import { readableState, readableSurface } from './readable.ts';

/**
 * What a run has cost by one of its steps.
 * @throws when that step was not recorded
 */
export function effortAt(recording: AnyRecording, step: number): Effort {
  recording.at(step);
  const track = trackOf(recording);
  if (track instanceof AnyTrack) return track.effortAt(step);
  // Plain descent on a line: every step reads everything once.
  const { data } = recording.configuration as RunConfiguration;
  return { gradientEvaluations: step, examplesSeen: step * data.x.length };
}

/**
 * What the optimizer stands on and remembers after `step` steps, for showing its rule with its numbers.
 * @throws when that step was not recorded
 */
export function stateAt(recording: AnyRecording, step: number): OptimizerState {
  const { parameters } = recording.at(step);
  const track = trackOf(recording);
  return track instanceof AnyTrack ? track.stateAt(step) : { parameters, memory: null };
}

/**
 * The step that leaves frame `step`, written out with its numbers; empty where it cannot be taken.
 * @throws when that step was not recorded
 */
export function workingAt(recording: AnyRecording, step: number): readonly WorkedLine[] {
  const { parameters } = recording.at(step);
  const track = trackOf(recording);
  if (track instanceof AnyTrack) return track.workingAt(step);
  const { settings } = recording.configuration;
  if (!track) return [];
  const state = readableState({ parameters, memory: null }, track.surface);
  return gradientDescent.working(state, readableSurface(track.surface), settings);
}

/** The learning rate of the step that leaves frame `step`, or null where the optimizer has none. */
export function learningRateAt(plan: RunPlan, step: number): number | null {
  return readyPlan(plan).settingsAt(step)['learningRate'] ?? null;
}

/** The observations, by index, that the step leaving frame `step` reads; null where it reads them all. */
export function batchOf({ data, settings }: RunConfiguration, step: number): Uint32Array | null {
  const { batchSize, seed } = settings;
  if (batchSize === undefined || seed === undefined) return null;
  return batchAt({ count: data.x.length, batchSize, seed }, step);
}
