import { useMemo } from 'react';
import { modelControls as words } from '#words/modelControls.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Slider } from '../../ui/Slider.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import { useStageNumber } from './useStageNumber.ts';
import './stageControls.css';
import './weights.css';

/** Each parameter of a small model as a slider, for who does not drag wires. */
export function Weights() {
  const names = useSnapshot((now: NetworkNow) => now.model.names);
  return (
    <section className="stage-control weights" aria-label={words.weights}>
      {names.map((name, parameter) => (
        <Weight key={name} name={name} parameter={parameter} />
      ))}
    </section>
  );
}

/** One parameter as a slider. */
export function Weight({ name, parameter }: { name: string; parameter: number }) {
  const stage = useStage<NetworkNow>();
  const read = useMemo(() => (now: NetworkNow) => now.parameters[parameter] ?? 0, [parameter]);
  const source = useStageNumber(read);
  const [least, most] = useMemo(() => stage.get().reachOf(parameter), [stage, parameter]);
  const grain = 10 ** Math.floor(Math.log10(most / 50));
  return (
    <div className={parameter > 0 ? 'folds' : undefined}>
      <Slider
        name={words.weightOf(name)}
        label={name}
        source={source}
        onChange={(value) => stage.change(stage.get().turn(parameter, value))}
        min={least}
        max={most}
        step={grain}
        fineStep={grain / 10}
        format={(value) => plain(value, 4)}
        tone={name === 'b' ? 'b' : 'w'}
      />
    </div>
  );
}
