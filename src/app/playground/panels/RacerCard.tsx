import { useCallback, useId } from 'react';
import { optimizers } from '#words/optimizers.ts';
import { playground as words } from '#words/playground.ts';
import { schedules } from '#words/schedules.ts';
import { onBatches } from '../../../core/onBatches.ts';
import gradientDescent from '../../../core/optimizers/gradientDescent.ts';
import { optimizerOf, scheduleOf } from '../../../run/laboratory/laboratory.ts';
import { factorFor, fittingRacer } from '../../../run/playground/rates.ts';
import { initialSettings, type PlaygroundState, type Racer } from '../../../run/playground/state.ts';
import { raceClass, raceLetter } from '../../../views/axes/races.ts';
import { racerOf } from '../../../views/raceColors.ts';
import { useNow, usePlayground, useSession, useShown } from '../context.ts';
import { Check } from './Check.tsx';
import { Choice } from './Choice.tsx';
import { RuleOf } from './RuleOf.tsx';
import { SettingSlider } from './SettingSlider.tsx';

const say = words.ways;

interface Told {
  readonly name: string;
  readonly sentence: string;
  readonly settings: Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
}
const OPTIMIZER_WORDS = optimizers as Readonly<Record<string, Told>>;
const SCHEDULE_WORDS = schedules as Readonly<Record<string, Told>>;
const OPTIONS = Object.entries(OPTIMIZER_WORDS).map(([value, { name }]) => ({ value, label: name }));
const SCHEDULES = Object.entries(SCHEDULE_WORDS).map(([value, { name }]) => ({ value, label: name }));
/** What any optimizer can be told about batches. */
const BATCHED = onBatches(gradientDescent).settings;
const BATCH_WORDS = {
  batchSize: { name: say.batchSize, sentence: optimizers.miniBatch.settings.batchSize.sentence },
  seed: { name: say.seed, sentence: optimizers.miniBatch.settings.seed.sentence },
} as const;

interface RacerCardProps {
  racer: Racer;
  index: number;
  racing: boolean;
  /** Changes that belong to one gesture are undone together. */
  onChange: (changed: Partial<Racer>, gesture?: string) => void;
  onRemove: () => void;
}

/** One way down: the optimizer, its settings, batches, and how its learning rate changes. */
export function RacerCard({ racer, index, racing, onChange, onRemove }: RacerCardProps) {
  const { catalog, stage } = useSession();
  const letter = raceLetter(index);
  const optimizer = optimizerOf(racer.optimizer);
  const told = OPTIMIZER_WORDS[racer.optimizer];
  const title = useId();
  const rateShown = useShown('learningRate');
  const settingsShown = useShown('settings');
  const scheduleShown = useShown('schedule');
  const raceShown = useShown('race');
  const onCost = usePlayground((state) => state.landscape.kind === 'cost');
  const count = useNow(({ modeled }) => modeled.x.length);
  // Another ground offers other rates.
  useNow((now) => now.course.ground);
  const read = useCallback((state: PlaygroundState) => state.racers[index]?.settings ?? {}, [index]);
  const set = (name: string) => (value: number) =>
    onChange({ settings: { ...racer.settings, [name]: value } }, name);
  const own = 'batchSize' in optimizer.settings;
  const batched = racer.settings['batchSize'] !== undefined;
  const settings = Object.entries(optimizer.settings).filter(([name]) =>
    name === 'learningRate' ? rateShown : settingsShown,
  );
  const { ground, rim } = stage.now();
  const slider = (
    name: string,
    setting: (typeof settings)[number][1],
    tell: Told['settings'][string] | undefined,
  ) => (
    <SettingSlider
      key={`${racer.optimizer} ${name}`}
      name={name}
      words={tell && racing ? { ...tell, name: `${letter}: ${tell.name}` } : tell}
      setting={setting}
      exampleCount={Math.max(1, count)}
      factor={factorFor(setting, ground, rim)}
      read={read}
      onChange={set(name)}
    />
  );
  return (
    <section
      className={racing ? `racer-card ${raceClass(index)}` : 'racer-card'}
      aria-labelledby={racing ? title : undefined}
    >
      {racing ? (
        <h3 id={title}>
          <svg viewBox="0 0 40 12" width="40" height="12" aria-hidden="true">
            <path className="race-sample" d="M2 6h36" strokeDasharray={racerOf(index).dash || undefined} />
          </svg>
          {say.racer(letter)}
          {raceShown ? (
            <button type="button" className="button quiet" onClick={onRemove} aria-label={say.remove(letter)}>
              ×
            </button>
          ) : null}
        </h3>
      ) : null}
      <Choice
        name={racing ? `${letter}: ${say.optimizer}` : say.optimizer}
        quiet
        value={racer.optimizer}
        options={OPTIONS}
        onChange={(id) => onChange(fittingRacer(catalog, id, stage.now()))}
      />
      <p className="note">{told?.sentence}</p>
      {settings.map(([name, setting]) => slider(name, setting, told?.settings[name]))}
      {!own && settingsShown && onCost && racer.optimizer !== 'closedForm' ? (
        <Check
          name={racing ? `${letter}: ${say.batches}` : say.batches}
          sentence={say.batchesSay}
          checked={batched}
          onChange={(wanted) => {
            const { batchSize: _, seed: __, ...rest } = racer.settings;
            onChange({ settings: wanted ? { ...rest, batchSize: 1, seed: 1 } : rest });
          }}
        />
      ) : null}
      {!own && batched && settingsShown
        ? (['batchSize', 'seed'] as const).map((name) => slider(name, BATCHED[name], BATCH_WORDS[name]))
        : null}
      {'learningRate' in optimizer.settings && scheduleShown ? (
        <Schedule racer={racer} index={index} letter={racing ? letter : null} onChange={onChange} />
      ) : null}
      <RuleOf optimizer={racer.optimizer} index={index} />
    </section>
  );
}

interface ScheduleProps {
  racer: Racer;
  index: number;
  letter: string | null;
  onChange: RacerCardProps['onChange'];
}

function Schedule({ racer, index, letter, onChange }: ScheduleProps) {
  const { catalog } = useSession();
  const told = SCHEDULE_WORDS[racer.schedule];
  const read = useCallback((state: PlaygroundState) => state.racers[index]?.scheduleSettings ?? {}, [index]);
  return (
    <>
      <Choice
        name={letter ? `${letter}: ${say.schedule}` : say.schedule}
        value={racer.schedule}
        options={SCHEDULES}
        onChange={(schedule) => {
          const kind = catalog.schedules.get(schedule);
          if (kind) onChange({ schedule, scheduleSettings: initialSettings(kind) });
        }}
      />
      {Object.entries(scheduleOf(racer.schedule).settings).map(([name, setting]) => (
        <SettingSlider
          key={`${racer.schedule} ${name}`}
          name={name}
          words={told?.settings[name]}
          setting={setting}
          exampleCount={1}
          read={read}
          onChange={(value) =>
            onChange({ scheduleSettings: { ...racer.scheduleSettings, [name]: value } }, name)
          }
        />
      ))}
    </>
  );
}
