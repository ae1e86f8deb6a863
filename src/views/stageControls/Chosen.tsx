import { modelControls as words } from '#words/modelControls.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot } from '../stageContext.ts';
import { Weight } from './Weights.tsx';

/** The two parameters that bowl and map go along, as sliders. */
export function Chosen() {
  const axes = useSnapshot((now: NetworkNow) => now.axes);
  return (
    <section className="stage-control weights" aria-label={words.chosen}>
      {axes.map(({ parameter, name }) => (
        <Weight key={parameter} name={name} parameter={parameter} />
      ))}
    </section>
  );
}
