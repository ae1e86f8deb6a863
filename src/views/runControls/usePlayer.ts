import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import type { Timed } from '../../run/stage/facets.ts';
import type { Stage } from '../../run/stage/stage.ts';
import type { createPlayer, Player, PlayerOptions, PlayerState } from './player.ts';

export type MakePlayer = typeof createPlayer;

/** A player for a stage, which stops when its page goes away. Where nothing makes one there is none: a page without run controls plays nothing. */
export function usePlayer<Make extends MakePlayer | null>(
  make: Make,
  stage: Stage<Timed>,
  explainSteps?: boolean,
  options?: Pick<PlayerOptions, 'until' | 'loop'>,
): Make extends null ? Player | null : Player;
export function usePlayer(
  make: MakePlayer | null,
  stage: Stage<Timed>,
  explainSteps = false,
  options?: Pick<PlayerOptions, 'until' | 'loop'>,
): Player | null {
  // Asked for later, so that a step of the lesson that explains does not need another player, at another speed.
  const explains = useRef(explainSteps);
  useEffect(() => {
    explains.current = explainSteps;
  }, [explainSteps]);
  const player = useMemo(
    () => make?.(stage, { ...options, explainSteps: () => explains.current }) ?? null,
    [make, stage, options],
  );
  useEffect(() => () => player?.pause(), [player]);
  return player;
}

export function usePlayerState(player: Player): PlayerState {
  return useSyncExternalStore(player.subscribe, player.get, player.get);
}
