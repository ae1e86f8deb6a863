import { unitByUnit as words } from '#words/unitByUnit.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

/** More than these are chosen in a table. */
const MOST = 4;
const ALL = -1;

/** Which example goes through the network, or all of them at once. */
export function OneOrAll() {
  const stage = useStage<NetworkNow>();
  const count = useSnapshot((now: NetworkNow) => Math.min(MOST, now.observed.length));
  const row = useSnapshot((now: NetworkNow) => now.state.data.row ?? '');
  const value = useSnapshot(({ state }: NetworkNow) => (state.atOnce ? ALL : (state.lit ?? MOST)));
  const numbers = Array.from({ length: count }, (_, i) => i);
  return (
    <section className="stage-control" aria-label={words.inHand(row)}>
      <Segmented
        name={words.inHand(row)}
        value={value}
        options={[
          ...numbers.map((i) => ({ value: i, label: plain(i + 1) })),
          { value: ALL, label: words.all },
        ]}
        onChange={(chosen) =>
          stage.change(chosen === ALL ? { atOnce: true } : { atOnce: false, lit: chosen })
        }
      />
    </section>
  );
}
