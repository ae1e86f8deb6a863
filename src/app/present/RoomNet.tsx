import type { ReactNode } from 'react';
import { present as words } from '#words/present.ts';
import { Net } from '../../ui/Net.tsx';
import { useRoom, useSession } from './context.ts';

/** The error boundary of a window in class. The room is not affected, and going on from the other window resets this boundary as well. */
export function RoomNet({ children }: { children: ReactNode }) {
  const session = useSession();
  const place = useRoom(({ slug, step, beat }) => `${slug} ${step} ${beat}`);
  return (
    <Net of={place} ways={{ [words.reset]: session.reset }}>
      {children}
    </Net>
  );
}
