import { useRef } from 'react';
import { Button } from '../../../ui/Button.tsx';

interface FileButtonProps {
  children: string;
  onFile: (file: File) => void;
}

/** A button that asks for a file of ours. */
export function FileButton({ children, onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button onClick={() => input.current?.click()}>{children}</Button>
      <input
        ref={input}
        className="share-file"
        type="file"
        accept=".json,application/json"
        aria-label={children}
        tabIndex={-1}
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          // The same file may be chosen again.
          event.target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}
