import { search as words } from '#words/search.ts';
import '../../run/kinds/network/asked/search.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { useSnapshot } from '../stageContext.ts';
import './stageControls.css';
import { Weight } from './Weights.tsx';

/** The weights that a search tries, to be turned by hand: a slider each. */
export function Tried() {
  const names = useSnapshot((now: NetworkNow) => now.model.names);
  const tried = useSnapshot((now: NetworkNow) => (now.state.search?.plan.weights ?? []).join(' '));
  return (
    <section className="stage-control" aria-label={words.byHand}>
      {tried
        .split(' ')
        .map(Number)
        .map((parameter) => (
          <Weight key={parameter} name={names[parameter] ?? ''} parameter={parameter} />
        ))}
    </section>
  );
}
