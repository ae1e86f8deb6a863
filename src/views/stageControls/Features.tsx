import { modelControls as words } from '#words/modelControls.ts';
import { withInputs } from '../../run/kinds/network/inputs.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';
import './features.css';

/** Which features go into the model: each is a button that lets it in or leaves it out. */
export function Features() {
  const stage = useStage<NetworkNow>();
  const features = useSnapshot((now: NetworkNow) => now.state.data.features);
  const inputs = useSnapshot((now: NetworkNow) => now.state.inputs);
  const toggle = (name: string) => {
    const state = stage.getState();
    const without = state.inputs.filter((one) => one !== name);
    stage.replace(
      withInputs(state, without.length < state.inputs.length ? without : [...state.inputs, name]),
    );
  };
  return (
    <section className="stage-control features" aria-label={words.features}>
      <span className="features-name" aria-hidden="true">
        {words.features}
      </span>
      {features.map(({ name }) => (
        <button
          key={name}
          type="button"
          className="feature-toggle"
          aria-pressed={inputs.includes(name)}
          onClick={() => toggle(name)}
        >
          {name}
        </button>
      ))}
    </section>
  );
}
