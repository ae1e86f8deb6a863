import { useEffect, useState } from 'react';
import { bring } from '../../ui/bring.ts';
import { useAddress } from '../router.tsx';
import type { EarlierSet } from './Earlier.tsx';

/** The set of short questions that the address names, so that a sheet and its key have the same one: `#7`. It begins with `first`; null where a lesson has none. */
export function useEarlier(slug: string, first: EarlierSet | null): EarlierSet | null {
  const { hash } = useAddress();
  const set = Number(/^#(\d{1,3})$/.exec(hash)?.[1]) || 1;
  const [earlier, setEarlier] = useState(first);
  const shown = earlier?.set;
  useEffect(() => {
    if (shown === undefined || shown === set) return;
    let wanted = true;
    void bring(() => import('./Earlier.tsx').then(({ earlierSet }) => earlierSet(slug, set))).then((one) => {
      if (wanted && one) setEarlier(one);
    });
    return () => {
      wanted = false;
    };
  }, [slug, set, shown]);
  return earlier;
}
