import { type RefObject, useEffect, useState } from 'react';
import type { Stage } from '../../run/stage/stage.ts';
import { bring } from '../../ui/bring.ts';
import { useSnapshot } from '../stageContext.ts';
import type { Editor } from './mountEditor.ts';
import { bringBack, type Coded, codeOf, keepText, programNow } from './programNow.ts';
import { runProgram, useSandbox } from './theSandbox.ts';

interface EditorWanted {
  /** What the editor goes into. */
  readonly host: RefObject<HTMLDivElement | null>;
  /** Told the line in hand, from 1; it stays the same function. */
  readonly onLine: (line: number | null, editor: Editor | null) => void;
  /** It is brought once it is wanted: it is as large as a lesson. */
  readonly wanted?: boolean;
  /** It takes the focus as soon as it is there. */
  readonly takesFocus?: boolean;
}

/** The editor over the program of the stage: it shows it, keeps what is typed, runs it, and marks the line at fault. */
export function useEditor(
  stage: Stage<Coded>,
  { host, onLine, wanted = true, takesFocus = false }: EditorWanted,
): Editor | null {
  const { fault } = useSandbox();
  const [editor, setEditor] = useState<Editor | null>(null);
  const language = useSnapshot((now: Coded) => programNow(now).language);
  const text = useSnapshot((now: Coded) => programNow(now).text);
  const given = useSnapshot((now: Coded) => programNow(now).given);

  useEffect(() => {
    if (!wanted) return;
    let made: Editor | null = null;
    let gone = false;
    void bring(() => import('./mountEditor.ts')).then(({ mountEditor }) => {
      if (gone || !host.current) return;
      made = mountEditor(host.current, {
        onChange: (typed) => keepText(stage, codeOf(stage.get()).language, typed),
        onLine: (line) => onLine(line, made),
        onRun: () => runProgram(stage),
      });
      // At once, so that the editor is never there without its name.
      const now = programNow(stage.get());
      made.show(now.language, now.text);
      if (takesFocus) made.focus();
      setEditor(made);
    });
    return () => {
      gone = true;
      made?.dispose();
      setEditor(null);
    };
  }, [stage, host, onLine, wanted, takesFocus]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another program was given, or another language chosen.
  useEffect(() => bringBack(stage, language.id), [stage, language.id, given]);
  useEffect(() => editor?.show(language, text), [editor, language, text]);
  useEffect(() => editor?.fault(fault?.line ?? null), [editor, fault]);
  return editor;
}
