import { useEffect, useState } from 'react';
import { codeLab as words } from '#words/codeLab.ts';
import { fixed, plain } from '../../i18n/format.ts';
import { hasNotebook, notebookName } from '../../run/notebook/names.ts';
import { pythonIsHere } from '../../run/sandbox/download.ts';
import { LONGEST_SECONDS, type SandboxState } from '../../run/sandbox/sandbox.ts';
import { Button } from '../../ui/Button.tsx';
import { download, NOTEBOOK_TYPE, TEXT_TYPE } from '../../ui/download.ts';
import { PlayIcon } from '../../ui/icons.tsx';
import { aloneText, type Coded, keepText, programNow, writerFor } from '../codeLab/programNow.ts';
import { isBusy, runProgram, sandbox, showPaths, useSandbox } from '../codeLab/theSandbox.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import '../codeLab/codeLab.css';

const megabytes = (bytes: number) => fixed(bytes / 1e6, 1);

/** Run and stop, with what is going on beside it; and the program taken away, or begun again. */
export function Program() {
  const stage = useStage<Coded>();
  const language = useSnapshot((now: Coded) => programNow(now).language);
  const changed = useSnapshot((now: Coded) => programNow(now).text !== programNow(now).given);
  const state = useSandbox();
  const busy = isBusy(state);
  useEffect(() => {
    const letGo = sandbox.hold();
    const forget = showPaths(stage);
    sandbox.clear();
    return () => {
      forget();
      letGo();
    };
  }, [stage]);
  const startOver = () => keepText(stage, language.id, programNow(stage.get(), language.id).given);
  const takeNotebook = async () => {
    const text = await writerFor(stage.get()).notebookOf(stage.get());
    if (text) download([text], notebookName(language), NOTEBOOK_TYPE);
  };
  return (
    <div className="program-controls">
      <Button
        kind="primary"
        className="program-run"
        icon={busy ? null : <PlayIcon />}
        aria-disabled={language.runs === null || undefined}
        onClick={() => (busy ? sandbox.stop() : runProgram(stage))}
      >
        {busy ? words.stop : words.run}
      </Button>
      <div className="program-state">
        <span role="status">{sayingOf(state, language.runs === 'python')}</span>
        {state.phase === 'loading' ? (
          <progress aria-label={words.loadingBar} value={state.loaded} max={state.total} />
        ) : null}
      </div>
      <div className="program-tools folds">
        <Button kind="quiet" disabled={!changed} onClick={startOver}>
          {words.startOver}
        </Button>
        <Copy text={() => aloneText(stage.get())} />
        <Button kind="quiet" onClick={() => download([aloneText(stage.get())], language.fileName, TEXT_TYPE)}>
          {words.download}
        </Button>
        {hasNotebook(language) ? (
          <Button kind="quiet" onClick={() => void takeNotebook()}>
            {words.notebook}
          </Button>
        ) : null}
      </div>
    </div>
  );
}

function sayingOf(state: SandboxState, isPython: boolean): string {
  switch (state.phase) {
    case 'idle':
      return isPython && !pythonIsHere() ? words.firstTime(megabytes(state.total)) : '';
    case 'loading':
      return words.loading(megabytes(state.loaded), megabytes(state.total));
    case 'starting':
      return words.starting;
    case 'running':
      return words.running;
    case 'ended':
      if (!state.fault) return words.ended;
      return state.fault.line === null ? words.failed : words.failedAt(plain(state.fault.line));
    case 'stopped':
      return words.stopped;
    case 'tooLong':
      return words.tooLong(plain(LONGEST_SECONDS));
    case 'refused':
      return words.refused(state.refusal);
  }
}

function Copy({ text }: { text: () => string }) {
  const [said, setSaid] = useState<string>(words.copy);
  useEffect(() => {
    if (said === words.copy) return;
    const timer = setTimeout(() => setSaid(words.copy), 2500);
    return () => clearTimeout(timer);
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(words.copied);
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <Button kind="quiet" className="program-copy" onClick={() => void copy()}>
      <span aria-live="polite">{said}</span>
    </Button>
  );
}
