import { nudging as words } from '#words/nudging.ts';
import '../../run/kinds/network/asked/nudging.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { Live } from '../live.tsx';
import { epsilonText, errorText } from '../nudgeError/texts.ts';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

const NOBODY = -1;

/** Which weight's slope is taken for the wrong one, and whether it is. */
export function Accuse() {
  const stage = useStage<NetworkNow>();
  const names = useSnapshot((now: NetworkNow) => now.model.names);
  const accused = useSnapshot(({ state }: NetworkNow) => state.accused);
  return (
    <section className="stage-control many-choices" aria-label={words.accuse}>
      <Segmented
        name={words.accuse}
        value={accused ?? NOBODY}
        options={[{ value: NOBODY, label: words.nobody }, ...names.map((label, value) => ({ value, label }))]}
        onChange={(value) =>
          stage.change({
            accused: value === NOBODY ? null : value,
            litParameter: value === NOBODY ? null : value,
          })
        }
      />
      <Live.output<NetworkNow> aria-label={words.accused} aria-live="polite">
        {({ nudging, state }) => {
          const slope = state.accused === null ? undefined : nudging.slopes[state.accused];
          if (!slope) return '';
          const off = errorText(slope.error);
          return nudging.isFound ? words.found(off) : words.innocent(off, epsilonText(nudging.epsilon));
        }}
      </Live.output>
    </section>
  );
}
