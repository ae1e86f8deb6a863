import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { StageState } from '../../run/kinds/line/state.ts';
import { useStage } from '../stageContext.ts';
import { createPlayThrough } from './playThrough.ts';

interface Options {
  to: number;
  milliseconds: number;
  whole?: boolean;
}

/** Plays one field of the stage; stops when its control goes away. */
export function usePlayThrough(
  field: 'rise' | 'flow' | 'rewriting',
  { to, milliseconds, whole = false }: Options,
) {
  const stage = useStage();
  const through = useMemo(() => {
    const patch = (value: number): Partial<StageState> => ({ [field]: value });
    return createPlayThrough({
      read: () => stage.getState()[field],
      write: (value) => stage.change(patch(value)),
      to,
      milliseconds,
      whole,
    });
  }, [stage, field, to, milliseconds, whole]);
  useEffect(() => () => through.stop(), [through]);
  const playing = useSyncExternalStore(through.subscribe, through.get, through.get);
  return { playing, toggle: through.toggle, stop: through.stop };
}
