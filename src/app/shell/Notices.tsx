import { lazy, Suspense } from 'react';
import { useProgressValue } from '../../lessons/progress/progress.ts';
import { bring } from '../../ui/bring.ts';
import { Opening } from './Opening.tsx';

const NotKept = lazy(async () => ({ default: (await bring(() => import('./NotKept.tsx'))).NotKept }));

/** What is said over every page: that another page is coming, that the browser keeps nothing. That a piece is missing is said by the file of the page (scripts/build.mjs). */
export function Notices({ opening }: { opening: boolean }) {
  const refused = useProgressValue((state) => state.refused);
  if (opening) return <Opening />;
  return refused ? (
    <Suspense>
      <NotKept />
    </Suspense>
  ) : null;
}
