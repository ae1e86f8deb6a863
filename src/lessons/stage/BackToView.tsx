import { lesson as words } from '#words/lesson.ts';
import { Live } from '../../views/live.tsx';
import { useStage } from '../../views/stageContext.ts';

/** Brings the lesson's own view back after a learner has wandered. Its room is there before it is. */
export function BackToView({ onBack }: { onBack: () => void }) {
  const stage = useStage();
  return (
    <Live.button type="button" className="back-to-view" hidden={() => !stage.wandered()} onClick={onBack}>
      {words.backToView}
    </Live.button>
  );
}
