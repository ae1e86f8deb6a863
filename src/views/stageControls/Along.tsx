import { modelControls as words } from '#words/modelControls.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Segmented } from '../../ui/Segmented.tsx';
import { useSnapshot, useStage } from '../stageContext.ts';
import './stageControls.css';

/** Which two parameters bowl and map go along: one across, one up. Where both would be the same, they change places. */
export function Along() {
  const stage = useStage<NetworkNow>();
  const names = useSnapshot(({ model }: NetworkNow) => model.names);
  const across = useSnapshot(({ chosen }: NetworkNow) => chosen[0]);
  const up = useSnapshot(({ chosen }: NetworkNow) => chosen[1]);
  const options = names.map((name, value) => ({ value, label: name }));
  return (
    <section className="stage-control" aria-label={words.along}>
      <Segmented
        name={words.across}
        value={across}
        options={options}
        onChange={(value) => stage.change({ chosen: [value, value === up ? across : up] })}
      />
      <Segmented
        name={words.up}
        value={up}
        options={options}
        onChange={(value) => stage.change({ chosen: [value === across ? up : across, value] })}
      />
    </section>
  );
}
