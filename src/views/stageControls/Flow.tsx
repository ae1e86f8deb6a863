import { runControls as words } from '#words/runControls.ts';
import { Button } from '../../ui/Button.tsx';
import { PauseIcon, PlayIcon } from '../../ui/icons.tsx';
import { lastFlow } from '../autodiffGraph/flowGraph.ts';
import { useSnapshot } from '../stageContext.ts';
import { Stepper } from './parts/Stepper.tsx';
import { usePlayThrough } from './usePlayThrough.ts';

/** Back, forward and play through the autodiff graph: values first, then slopes back. */
export function Flow() {
  const max = useSnapshot((now) => lastFlow(now.state.reduction, now.state.data.x.length));
  const { playing, toggle } = usePlayThrough('flow', { to: max, milliseconds: 700, whole: true });
  return (
    <Stepper name={words.flow} field="flow" max={max} say={words.flowOf}>
      <Button className="stepper-play" icon={playing ? <PauseIcon /> : <PlayIcon />} onClick={toggle}>
        {playing ? words.pause : words.playFlow}
      </Button>
    </Stepper>
  );
}
