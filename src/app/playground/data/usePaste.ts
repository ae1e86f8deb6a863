import { useEffect, useRef } from 'react';
import { isText } from '../../shell/isTyping.ts';
import { isOurs, looksTabular } from './kindOfText.ts';

/** Takes a table, or a file of ours, that is pasted anywhere but into a field or a dialog. */
export function usePaste(onText: (text: string) => void): void {
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    const onPaste = (event: ClipboardEvent) => {
      const { target } = event;
      if (isText(target) || document.querySelector('dialog[open]')) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!isOurs(text) && !looksTabular(text)) return;
      event.preventDefault();
      latest.current(text);
    };
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, []);
}
