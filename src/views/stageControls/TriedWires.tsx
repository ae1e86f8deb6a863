import { search as words } from '#words/search.ts';
import '../../run/kinds/network/asked/search.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

/** Which wires the search tries: one of all, where it tries one; else one of the pairs that lead out of the hidden units. */
export function TriedWires() {
  const stage = useStage<NetworkNow>();
  const names = useSnapshot((now: NetworkNow) => now.model.names);
  const last = useSnapshot((now: NetworkNow) => now.model.layout.layers.at(-1)?.weights ?? 0);
  const tried = useSnapshot((now: NetworkNow) => (now.state.search?.plan.weights ?? []).join(' '));
  const count = tried.split(' ').length;
  const all = names.map((_, p) => p);
  const choices =
    count === 1
      ? all.map((p) => [p])
      : all.slice(last).flatMap((p) => all.slice(p + 1).map((other) => [p, other]));
  const choose = (key: string) => {
    const { search } = stage.getState();
    if (search)
      stage.change({
        search: { plan: { ...search.plan, weights: key.split(' ').map(Number) }, done: 0, milliseconds: 0 },
      });
  };
  const name = count === 1 ? words.wire : words.which;
  return (
    <section className="stage-control many-choices" aria-label={name}>
      <Segmented
        name={name}
        value={tried}
        options={choices.map((one) => ({
          value: one.join(' '),
          label: one.map((p) => names[p]).join(', '),
        }))}
        onChange={choose}
      />
    </section>
  );
}
