import { makers } from '#words/makers.ts';
import { playgroundData as words } from '#words/playgroundData.ts';
import type { Setting } from '../../../core/optimizers/optimizer.ts';
import { MAKERS } from '../../../run/playground/catalog.ts';
import type { PlaygroundData, PlaygroundState, Settings } from '../../../run/playground/state.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { usePlayground, useSession } from '../context.ts';
import { SettingSlider } from '../panels/SettingSlider.tsx';

type Made = Extract<PlaygroundData, { kind: 'made' }>;
type Said = {
  readonly settings: Readonly<Record<string, { name: string; sentence: string }>>;
  sentence: string;
};

const MOST_SEED = 2 ** 32 - 1;
const settingsOf = ({ data }: PlaygroundState): Settings => (data.kind === 'made' ? data.settings : {});
const seedOf = ({ data }: PlaygroundState) => (data.kind === 'made' ? data.seed : 0);

/** The settings of what makes the data up, and its seed; nothing where they are not made up. */
export function MadeSettings() {
  const { playground } = useSession();
  const maker = usePlayground(({ data }) => (data.kind === 'made' ? data.maker : null));
  const found = maker === null ? undefined : MAKERS.get(maker);
  if (!found || maker === null) return null;
  const said = (makers as Readonly<Record<string, Said>>)[maker];
  const change = (patch: (made: Made) => Partial<Made>, gesture: string) => {
    const { data } = playground.get();
    if (data.kind !== 'made') return;
    playground.change({ data: { ...data, ...patch(data) }, cursor: 0 }, `made ${gesture}`);
  };
  const another = (seed: number) => change(() => ({ seed }), 'seed');
  return (
    <div className="made">
      <p className="note">{said?.sentence}</p>
      {Object.entries<Setting>(found.settings).map(([name, setting]) => (
        <SettingSlider
          key={`${maker} ${name}`}
          name={name}
          words={said?.settings[name]}
          setting={setting}
          exampleCount={1000}
          read={settingsOf}
          onChange={(value) => change(({ settings }) => ({ settings: { ...settings, [name]: value } }), name)}
        />
      ))}
      <div className="seed-row">
        <NumberField
          name={words.seed}
          source={{
            read: () => seedOf(playground.get()),
            subscribe: (listener) => playground.subscribe(listener),
          }}
          min={0}
          max={MOST_SEED}
          step={1}
          whole
          format={String}
          onChange={another}
        />
        <Button onClick={() => another((seedOf(playground.get()) + 1) % (MOST_SEED + 1))}>
          {words.another}
        </Button>
      </div>
      <p className="note">{words.seedSays}</p>
    </div>
  );
}
