import { useState } from 'react';
import { unitByUnit as words } from '#words/unitByUnit.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot } from '../stageContext.ts';
import { Weight } from './Weights.tsx';
import './oneWeight.css';

/** One weight as a slider, and which: the one that was last lit, or chosen here. For networks whose wires are too many for a slider each. */
export function OneWeight() {
  const names = useSnapshot((now: NetworkNow) => now.model.names);
  const lit = useSnapshot((now: NetworkNow) => now.litParameter);
  const [{ seen, chosen }, choose] = useState({ seen: lit, chosen: lit ?? 0 });
  // A wire that is taken in hand is the one from then on.
  if (lit !== seen) choose({ seen: lit, chosen: lit ?? chosen });
  const parameter = Math.min(chosen, names.length - 1);
  return (
    <section className="stage-control one-weight many-choices" aria-label={words.wire}>
      <Segmented
        name={words.wire}
        value={parameter}
        options={names.map((label, value) => ({ value, label }))}
        onChange={(value) => choose({ seen: lit, chosen: value })}
      />
      <Weight key={parameter} name={names[parameter] ?? ''} parameter={parameter} />
    </section>
  );
}
