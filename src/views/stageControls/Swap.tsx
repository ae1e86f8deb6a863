import { dataPlot } from '#words/dataPlot.ts';
import { whatCanGoWrong as words } from '#words/whatCanGoWrong.ts';
import { swapAxes } from '../../core/bothWays.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

const { pats, wags } = dataPlot;
const DIRECTIONS = [
  { value: 'forth', label: words.from(wags, pats) },
  { value: 'back', label: words.from(pats, wags) },
];

/** Which of the two is predicted from the other: the axes change places. */
export function Swap() {
  const stage = useStage();
  const swapped = useSnapshot((now) => now.state.labels?.[0] === wags);
  return (
    <section className="stage-control" aria-label={words.direction}>
      <Segmented
        name={words.direction}
        value={swapped ? 'back' : 'forth'}
        options={DIRECTIONS}
        onChange={() =>
          stage.replace({
            data: swapAxes(stage.getState().data),
            labels: swapped ? null : [wags, pats],
            revealed: true,
          })
        }
      />
    </section>
  );
}
