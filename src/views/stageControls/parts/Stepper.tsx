import { type ReactNode, useCallback } from 'react';
import { runControls as words } from '#words/runControls.ts';
import { clamp } from '../../../core/clamp.ts';
import type { Snapshot } from '../../../run/kinds/line/snapshot.ts';
import { Button } from '../../../ui/Button.tsx';
import { ChevronLeftIcon, ChevronRightIcon } from '../../../ui/icons.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { Live } from '../../live.tsx';
import { useStage } from '../../stageContext.ts';
import { useStageNumber } from '../useStageNumber.ts';
import '../stageControls.css';

interface StepperProps {
  name: string;
  field: 'rewriting' | 'flow';
  max: number;
  /** "Rewriting 3 of 9" */
  say: (step: string, steps: string) => string;
  /** Something else that moves it, as a button for playing. */
  children?: ReactNode;
}

const READ = {
  rewriting: (now: Snapshot) => now.state.rewriting,
  flow: (now: Snapshot) => now.state.flow,
};

/** Back, forward and a slider over something that has numbered stages. */
export function Stepper({ name, field, max, say, children }: StepperProps) {
  const stage = useStage();
  // A lesson may ask for more than there is, to say "to the end".
  const position = useCallback((now: Snapshot) => Math.min(max, READ[field](now)), [field, max]);
  const source = useStageNumber(position);
  const go = (value: number) => stage.change({ [field]: clamp(Math.round(value), 0, max) });
  return (
    <section className="stage-control" aria-label={name}>
      <div className="stepper">
        <div className="stepper-buttons">
          <Button
            icon={<ChevronLeftIcon />}
            aria-label={words.backIn(name)}
            onClick={() => go(source.read() - 1)}
          >
            {words.back}
          </Button>
          <Button
            className="stepper-forward"
            aria-label={words.forwardIn(name)}
            onClick={() => go(source.read() + 1)}
          >
            {words.forward}
            <ChevronRightIcon />
          </Button>
          {children}
        </div>
        <div className="folds">
          <Slider
            name={name}
            label={<Live.span>{(now) => say(String(position(now)), String(max))}</Live.span>}
            source={source}
            onChange={go}
            min={0}
            max={max}
            step={1}
            fineStep={1}
            say={(value) => say(String(value), String(max))}
            buttons={false}
            box={false}
          />
        </div>
      </div>
    </section>
  );
}
