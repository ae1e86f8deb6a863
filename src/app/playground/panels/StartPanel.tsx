import { useState } from 'react';
import { playground as words } from '#words/playground.ts';
import { startsOn } from '../../../core/startsOn.ts';
import { isQuadratic } from '../../../core/terrain.ts';
import { plain } from '../../../i18n/format.ts';
import { reachOf } from '../../../run/playground/reach.ts';
import { LIMITS, type Pair } from '../../../run/playground/state.ts';
import { Button } from '../../../ui/Button.tsx';
import { NumberField } from '../../../ui/NumberField.tsx';
import { Segmented } from '../../../ui/Segmented.tsx';
import { Slider } from '../../../ui/Slider.tsx';
import { raceLetter } from '../../../views/axes/races.ts';
import { useMeaningsOfStarts, useNow, usePlayground, useSession } from '../context.ts';
import { Panel } from '../Panel.tsx';

const say = words.start;
/** How far apart the starts of racers are put, as a part of what is shown, when each gets its own. */
const DRAWN = 24;

/** Where runs start: one place, each racer's own, or a rain of balls. */
export function StartPanel() {
  const { playground } = useSession();
  const racers = usePlayground((state) => state.racers.length);
  const starts = usePlayground((state) => state.starts);
  const intercept = usePlayground((state) => state.intercept || state.landscape.kind !== 'cost');
  const racing = racers > 1;
  const own = racing && starts.length > 1;
  const raining = !racing && starts.length > 1;
  const meanings = useMeaningsOfStarts();
  const drawStarts = useDrawStarts();
  const rows = own ? Array.from({ length: racers }, (_, i) => i) : [0];
  return (
    <Panel id="start" title={say.title}>
      <p className="note">{raining ? say.raining(plain(starts.length)) : say.says}</p>
      {meanings ? <p className="note">{meanings.said}</p> : null}
      {racing ? (
        <Segmented
          name={say.where}
          value={own ? 'own' : 'same'}
          options={[
            { value: 'same', label: say.same },
            { value: 'own', label: say.own },
          ]}
          onChange={(value) => {
            const [first = [0, 0] as Pair] = playground.get().starts;
            if (value === 'same') playground.change({ starts: [first], cursor: 0 });
            else drawStarts(racers - 1, (drawn) => [first, ...drawn]);
          }}
        />
      ) : null}
      {rows.map((row) => (
        <div key={row} className="number-fields">
          <Coordinate row={row} axis={0} racing={own} />
          {intercept ? <Coordinate row={row} axis={1} racing={own} /> : null}
        </div>
      ))}
      <div className="button-row">
        <Button onClick={() => drawStarts(own ? racers : 1, (drawn) => drawn)}>{say.random}</Button>
        {raining ? (
          <Button
            onClick={() => playground.change({ starts: playground.get().starts.slice(0, 1), cursor: 0 })}
          >
            {say.one}
          </Button>
        ) : null}
      </div>
      {racing ? null : <Rain />}
    </Panel>
  );
}

function Rain() {
  const drawStarts = useDrawStarts();
  const [count, setCount] = useState(DRAWN);
  return (
    <div className="rain">
      <Slider
        name={say.drops}
        source={{ read: () => count, subscribe: () => () => undefined, replaced: () => 0 }}
        min={2}
        max={LIMITS.starts}
        typed={{ min: 2, max: LIMITS.starts, whole: true }}
        step={1}
        fineStep={1}
        format={String}
        buttons={false}
        onChange={(value) => setCount(Math.round(value))}
      />
      <Button onClick={() => drawStarts(count, (drawn) => drawn)}>{say.rainButton(String(count))}</Button>
    </div>
  );
}

/** Draws starts from the state's seed, which then moves on. */
function useDrawStarts() {
  const { playground, stage } = useSession();
  return (count: number, put: (drawn: readonly Pair[]) => readonly Pair[]) => {
    const { seed, intercept, landscape } = playground.get();
    const { ground, rim } = stage.now();
    const { w, b } = reachOf(ground, rim);
    const top = isQuadratic(ground) ? rim : ground.window.height[1];
    const drawn = startsOn(ground, { w, b, top }, seed, count);
    const flat = landscape.kind === 'cost' && !intercept ? drawn.map(([at]): Pair => [at, 0]) : drawn;
    const starts = put(flat.length > 0 ? flat : playground.get().starts);
    playground.change({ starts, seed: (seed + 1) % 2 ** 32, cursor: 0 });
  };
}

function Coordinate({ row, axis, racing }: { row: number; axis: 0 | 1; racing: boolean }) {
  const { playground, stage } = useSession();
  const step = useNow(() => {
    const { ground, rim } = stage.now();
    const span = reachOf(ground, rim)[axis === 0 ? 'w' : 'b'];
    return 10 ** Math.round(Math.log10((span[1] - span[0]) / 100));
  });
  const letter = axis === 0 ? 'w' : 'b';
  const meanings = useMeaningsOfStarts();
  const short = racing ? say.of(raceLetter(row), letter) : axis === 0 ? say.w : say.b;
  const name = meanings ? `${short} ${meanings[letter]}` : short;
  return (
    <NumberField
      name={name}
      label={
        <>
          {racing ? `${raceLetter(row)} ` : ''}
          <i translate="no" className={`c-${letter}`}>
            {letter}
          </i>
        </>
      }
      source={{
        read: () => startAt(playground.get().starts, row)[axis],
        subscribe: (listener) => playground.subscribe(listener),
      }}
      min={-LIMITS.coordinate}
      max={LIMITS.coordinate}
      step={step}
      onChange={(value) => {
        const { starts } = playground.get();
        const [w, b] = startAt(starts, row);
        const at: Pair = axis === 0 ? [value, b] : [w, value];
        // A racer that shared its start with another gets one of its own.
        const long = Math.max(starts.length, row + 1);
        const next = Array.from({ length: long }, (_, i) => (i === row ? at : startAt(starts, i)));
        playground.change({ starts: next, cursor: 0 }, `start ${row}`);
      }}
    />
  );
}

const startAt = (starts: readonly Pair[], row: number): Pair => starts[row % starts.length] ?? [0, 0];
