/** A plan made ready to be followed: the optimizer that takes the steps, and the settings that each step is taken with. */
import type { Objective } from '../../core/objective.ts';
import { onBatches } from '../../core/onBatches.ts';
import type { Optimizer, Settings } from '../../core/optimizers/optimizer.ts';
import { problemWithSettings } from '../../core/settingChecks.ts';
import { checkPlan, type RunPlan } from '../configuration.ts';
import { optimizerOf, scheduleOf } from './ways.ts';

export interface ReadyPlan {
  readonly optimizer: Optimizer;
  /** The settings of step `step`, counted from 0. */
  settingsAt(step: number): Settings;
}

/** What makes another way down of one. */
export type Adapt = (optimizer: Optimizer) => Optimizer;

/**
 * The plan made ready for a surface, or for any.
 * @param ready.adapt what takes the steps in place of the plan's optimizer, made of it
 * @throws an Error that names the value at fault
 */
export function readyPlan(
  plan: RunPlan,
  { objective, adapt = (whole) => whole }: { objective?: Objective; adapt?: Adapt | undefined } = {},
): ReadyPlan {
  checkPlan(plan, objective?.parameterCount);
  const { settings, schedule } = plan;
  const optimizer = adapt(stepsOf(plan));
  const problem = problemWithSettings(optimizer.settings, settings, objective?.examples?.count);
  if (problem) throw new Error(`configuration.settings.${problem}`);
  if (!schedule) return { optimizer, settingsAt: () => settings };
  const { settings: declared, factor } = scheduleOf(schedule.id);
  const trouble = problemWithSettings(declared, schedule.settings);
  if (trouble) throw new Error(`configuration.schedule.settings.${trouble}`);
  const { learningRate } = settings;
  // What has no learning rate has nothing to schedule.
  if (learningRate === undefined) return { optimizer, settingsAt: () => settings };
  return {
    optimizer,
    settingsAt: (step) => ({ ...settings, learningRate: learningRate * factor(step, schedule.settings) }),
  };
}

/** The plan's optimizer; on batches, where the settings ask for them. */
function stepsOf({ optimizer: id, settings }: RunPlan): Optimizer {
  const optimizer = optimizerOf(id);
  const batched = settings['batchSize'] !== undefined && !('batchSize' in optimizer.settings);
  return batched ? onBatches(optimizer) : optimizer;
}
