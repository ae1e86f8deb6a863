import { runControls as words } from '#words/runControls.ts';
import type { Player } from './player.ts';
import { usePlayerState } from './usePlayer.ts';

/** Steps a second. */
export const SPEEDS = { slow: 2, normal: 8, fast: 30, fastest: 120 } as const;
const NAMES = ['slow', 'normal', 'fast', 'fastest'] as const;

export function Speed({ player }: { player: Player }) {
  const { speed } = usePlayerState(player);
  return (
    <select
      className="run-speed"
      aria-label={words.speed}
      value={speed}
      onChange={(event) => player.setSpeed(Number(event.currentTarget.value))}
    >
      {NAMES.map((name) => (
        <option key={name} value={SPEEDS[name]}>
          {words.speeds[name]}
        </option>
      ))}
    </select>
  );
}
