/** The page has one sandbox, as it has one stage in view: the code lab's pieces all speak to this one. */
import { useSyncExternalStore } from 'react';
import { codePathOf } from '../../run/kinds/line/codePath.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { createSandbox, type SandboxState } from '../../run/sandbox/sandbox.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { codeOf, programNow } from './programNow.ts';

export const sandbox = createSandbox();

export const useSandbox = (): SandboxState =>
  useSyncExternalStore(sandbox.subscribe, sandbox.get, sandbox.get);

export const isBusy = ({ phase }: SandboxState): boolean =>
  phase === 'loading' || phase === 'starting' || phase === 'running';

/** Runs the program that the stage shows, where its language can run. */
export function runProgram(stage: Stage<Snapshot>): void {
  const now = stage.get();
  const { language, text } = programNow(now);
  if (!language.runs || isBusy(sandbox.get())) return;
  stage.change({ code: { ...codeOf(now), path: null } });
  sandbox.run(language.runs, text);
}

/** Puts a program's path on the stage once the program has ended, in whichever way. Returns how to stop doing so. */
export function showPaths(stage: Stage<Snapshot>): () => void {
  let busy = isBusy(sandbox.get());
  return sandbox.subscribe(() => {
    const state = sandbox.get();
    const before = busy;
    busy = isBusy(state);
    if (!before || busy || state.visitCount === 0) return;
    stage.change({ code: { ...codeOf(stage.get()), path: codePathOf(state.visits) } });
  });
}
