import { type ReactNode, useEffect, useId, useRef } from 'react';
import { shell as words } from '#words/shell.ts';

interface DialogProps {
  title: string;
  open: boolean;
  onClose: () => void;
  children: ReactNode;
}

/** The browser's own dialog: it keeps the focus, closes with Esc, and gives the focus back. */
export function Dialog({ title, open, onClose, children }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  // The event of having closed comes late on a busy page, when the dialog is about to open again: ours are counted, and asked for nothing.
  const closing = useRef(0);
  const heading = useId();
  useEffect(() => {
    const dialog = element.current;
    if (open && !dialog?.open) {
      dialog?.showModal();
      dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    }
    if (!open && dialog?.open) {
      closing.current++;
      dialog.close();
    }
  }, [open]);
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-labelledby={heading}
      // Esc asks to close, and the state says whether it is.
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (closing.current > 0) closing.current--;
        else onClose();
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          {words.close}
        </button>
      </div>
      {open ? children : null}
    </dialog>
  );
}
