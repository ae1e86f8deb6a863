import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Stage } from '../../run/stageStore.ts';
import { createPlayer, type Player, type PlayerOptions, type PlayerState } from './player.ts';

/** A player for a stage, which stops when its page goes away. */
export function usePlayer(
  stage: Stage,
  explainSteps = false,
  options?: Pick<PlayerOptions, 'until' | 'loop'>,
): Player {
  // Asked for later, so that a step of the lesson that explains does not need another player, at another speed.
  const explains = useRef(explainSteps);
  useEffect(() => {
    explains.current = explainSteps;
  }, [explainSteps]);
  const player = useMemo(
    () => createPlayer(stage, { ...options, explainSteps: () => explains.current }),
    [stage, options],
  );
  useEffect(() => () => player.pause(), [player]);
  return player;
}

export function usePlayerState(player: Player): PlayerState {
  return useSyncExternalStore(player.subscribe, player.get, player.get);
}
