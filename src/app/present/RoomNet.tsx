import type { ReactNode } from 'react';
import { present as words } from '#words/present.ts';
import { Net } from '../../ui/Net.tsx';
import { useRoom, useSession } from './context.ts';

/** The net under a window of the class: the room goes on, and whoever leads it on from the other window leads this one out as well. */
export function RoomNet({ children }: { children: ReactNode }) {
  const session = useSession();
  const place = useRoom(({ slug, step, beat }) => `${slug} ${step} ${beat}`);
  return (
    <Net of={place} ways={{ [words.reset]: session.reset }}>
      {children}
    </Net>
  );
}
