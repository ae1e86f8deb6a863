import type { Player } from '../runControls/player.ts';
import { RunControls } from '../runControls/RunControls.tsx';

// What plays a stage comes with the controls that play it.
export { createPlayer } from '../runControls/player.ts';
export { stageKeys } from '../runControls/stageKeys.ts';

/** The controls of a run, for a stage that is played. */
export function Run({ player }: { player: Player | null }) {
  return player && <RunControls player={player} />;
}
