import { lesson as words } from '#words/lesson.ts';
import { Live } from '../../views/live.tsx';
import type { Player } from '../../views/runControls/player.ts';
import { useStage } from '../../views/stageContext.ts';

/** Brings the lesson's own view back after a learner has wandered. Its room is there before it is. */
export function BackToView({ player }: { player: Player | null }) {
  const stage = useStage();
  return (
    <Live.button
      type="button"
      className="back-to-view"
      hidden={() => !stage.wandered()}
      onClick={() => {
        player?.pause();
        stage.restore();
      }}
    >
      {words.backToView}
    </Live.button>
  );
}
