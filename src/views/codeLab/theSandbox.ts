/** The page has one sandbox, as it has one stage in view: the code lab's pieces all speak to this one. */
import { useSyncExternalStore } from 'react';
import { createSandbox, type SandboxState } from '../../run/sandbox/sandbox.ts';
import { codePathOf } from '../../run/stage/codePath.ts';
import type { Stage } from '../../run/stage/stage.ts';
import { type Coded, codeOf, codePatch, programNow, writerFor } from './programNow.ts';

export const sandbox = createSandbox();

export const useSandbox = (): SandboxState =>
  useSyncExternalStore(sandbox.subscribe, sandbox.get, sandbox.get);

export const isBusy = ({ phase }: SandboxState): boolean =>
  phase === 'loading' || phase === 'starting' || phase === 'running';

/** Runs the program that the stage shows, where its language can run. */
export function runProgram(stage: Stage<Coded>): void {
  const now = stage.get();
  const { language, text } = programNow(now);
  if (!language.runs || isBusy(sandbox.get())) return;
  stage.change(codePatch({ ...codeOf(now), path: null }));
  sandbox.run(language.runs, {
    program: text,
    before: (language.lent ?? []).join('\n'),
    width: writerFor(now).namesOf(now).length,
  });
}

/** Puts a program's path on the stage once the program has ended, in whichever way. Returns how to stop doing so. */
export function showPaths(stage: Stage<Coded>): () => void {
  let busy = isBusy(sandbox.get());
  return sandbox.subscribe(() => {
    const state = sandbox.get();
    const before = busy;
    busy = isBusy(state);
    if (!before || busy || state.visitCount === 0) return;
    stage.change(codePatch({ ...codeOf(stage.get()), path: codePathOf(state.visits, state.width) }));
  });
}
