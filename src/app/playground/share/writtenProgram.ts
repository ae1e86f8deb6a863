/** The program of a run that is shown, or why there is none, in a sentence. */
import { share as words } from '#words/share.ts';
import { grouped, plain } from '../../../i18n/format.ts';
import type { RunConfiguration, RunPlan } from '../../../run/configuration.ts';
import { SURFACES } from '../../../run/laboratory/laboratory.ts';
import type { PlaygroundNow } from '../../../run/playground/now.ts';
import { DEFAULT_SET, type PlaygroundState } from '../../../run/playground/state.ts';
import { programOf } from '../../../run/programs/languages.ts';
import { MOST_POINTS as WRITTEN_POINTS } from '../../../run/programs/parts/recipe.ts';
import {
  aloneWith,
  type Language,
  type ProgramLine,
  type ProgramOptions,
  textOf,
} from '../../../run/programs/program.ts';
import { surfaceProgramOf } from '../../../run/programs/surface/surfaceProgram.ts';

const say = words.program;
/** Points that a program has written into it, at most. */
const MOST_POINTS = 5000;

export interface Written extends ProgramOfRun {
  /** As it stands alone, in a file. */
  readonly text: string;
  readonly steps: number;
  /** How many points it reads from a file; 0 where they are written into it. */
  readonly fromFile: number;
}

interface ProgramOfRun {
  readonly lines: readonly ProgramLine[];
  /** What the lines were written of, and what they were told beside it. */
  readonly run: RunConfiguration | RunPlan;
  readonly options?: ProgramOptions;
}

export type WrittenProgram = Written | { readonly problem: string };

/** The program of one racer's run: up to the step that is shown, or from the start as far as the timeline reaches. */
export function writtenProgram(now: PlaygroundNow, index: number, language: Language): WrittenProgram {
  const { state, runs, observed } = now;
  if (!now.works) return { problem: say.noData };
  const count = observed.data.x.length;
  if (state.landscape.kind === 'cost' && count > MOST_POINTS)
    return { problem: say.tooMany(grouped(count), plain(MOST_POINTS)) };
  const steps = Math.min(state.cursor > 0 ? state.cursor : state.horizon, runs[index]?.steps ?? 0);
  try {
    const fromFile = state.landscape.kind === 'cost' && count > WRITTEN_POINTS ? count : 0;
    const written = programIn(now, { index, language, steps });
    return { ...written, text: aloneWith(language, textOf(written.lines)), steps, fromFile };
  } catch (error) {
    return { problem: say.none(error instanceof Error ? error.message : String(error)) };
  }
}

function programIn(
  { state, plans, observed, course, scaling }: PlaygroundNow,
  { index, language, steps }: { index: number; language: Language; steps: number },
): ProgramOfRun {
  const plan = plans[index];
  if (!plan) throw new Error(`there is no run ${index}`);
  const formula = formulaOf(state);
  if (formula !== null) return { lines: surfaceProgramOf(language, { formula, plan, steps }), run: plan };
  const { reduction = state.reduction, intercept = true } = course.cost ?? {};
  const named = state.data.kind === 'set' && state.data.id === DEFAULT_SET;
  const run = { ...plan, data: observed.data, reduction, intercept };
  const options = { standardized: scaling !== null, ...(named ? {} : { columns: ['x', 'y'] as const }) };
  return { lines: programOf(language, run, { steps, ...options }), run, options };
}

/** The formula that is gone down; null for the cost of a line. */
function formulaOf({ landscape }: PlaygroundState): string | null {
  if (landscape.kind === 'cost') return null;
  return landscape.kind === 'formula' ? landscape.text : (SURFACES.get(landscape.id)?.formula ?? null);
}
