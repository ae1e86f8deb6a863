import { type RefObject, useId, useRef } from 'react';
import { share as words } from '#words/share.ts';
import { Button } from '../../ui/Button.tsx';
import { Saying, useSaying } from './useSaying.tsx';

interface CopyFieldProps {
  name: string;
  value: string;
  /** What the button says. */
  copy: string;
  /** Whether it takes several lines. */
  long?: boolean;
}

/** A text to take along: a field that is selected when it gets the focus, and a button that copies it. */
export function CopyField({ name, value, copy, long = false }: CopyFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const common = {
    id,
    readOnly: true,
    value,
    spellCheck: false,
    onFocus: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) =>
      event.currentTarget.select(),
  };
  return (
    <div className="copy-field">
      <label htmlFor={id}>{name}</label>
      {long ? <textarea ref={area} rows={3} {...common} /> : <input ref={input} type="text" {...common} />}
      <CopyButton text={() => value} field={long ? area : input}>
        {copy}
      </CopyButton>
    </div>
  );
}

interface CopyButtonProps {
  text: () => string;
  /** Where the text can be selected, for browsers that do not let a page copy. */
  field: RefObject<HTMLElement | null>;
  children: string;
}

/** Copies, and says so; where the browser does not let it, selects the text for the reader's own keys. */
export function CopyButton({ text, field, children }: CopyButtonProps) {
  const [said, say] = useSaying();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say(words.copied);
    } catch {
      select(field.current);
      say(words.pressKeys(/Mac|iP/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C'));
    }
  };
  return (
    <>
      <Button onClick={() => void copy()}>{children}</Button>
      <Saying>{said}</Saying>
    </>
  );
}

function select(element: HTMLElement | null): void {
  if (!element) return;
  element.focus();
  if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.select();
  else getSelection()?.selectAllChildren(element);
}
