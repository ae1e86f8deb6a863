import { useCallback, useRef, useState } from 'react';

/** A sentence about what was done, for the eye and for screen readers. Said again, it is heard again. */
export function useSaying() {
  const [said, setSaid] = useState('');
  const again = useRef(false);
  const say = useCallback((sentence: string) => {
    again.current = !again.current;
    // What does not change is not read out; a space that nobody sees makes the same sentence another.
    setSaid(again.current || sentence === '' ? sentence : `${sentence}\u00a0`);
  }, []);
  return [said, say] as const;
}

export function Saying({ children }: { children: string }) {
  return (
    <p className="share-said" role="status">
      {children}
    </p>
  );
}
