import { playground as words } from '#words/playground.ts';
import { surfaces } from '#words/surfaces.ts';
import gradientDescent from '../../../core/optimizers/gradientDescent.ts';
import { isQuadratic } from '../../../core/terrain.ts';
import { plain } from '../../../i18n/format.ts';
import { oneOf } from '../../../run/laboratory/catalog.ts';
import { SURFACES } from '../../../run/laboratory/laboratory.ts';
import { costIn } from '../../../run/playground/ground.ts';
import { factorFor, withRate } from '../../../run/playground/rates.ts';
import { reachOf } from '../../../run/playground/reach.ts';
import { type Landscape, LIMITS, type Pair } from '../../../run/playground/state.ts';
import { NumberField } from '../../../ui/NumberField.tsx';
import { useNow, usePlayground, useSession } from '../context.ts';
import { bringFormulas, formulaPieces } from '../formulas.ts';
import { OverWhichX } from '../OverWhichX.tsx';
import { Panel } from '../Panel.tsx';
import { Choice } from './Choice.tsx';

const say = words.surface;
type Named = Readonly<Record<string, { readonly name: string; readonly sentence: string }>>;
const COST = 'cost';
const FORMULA = 'formula';

const OPTIONS = [
  { value: COST, label: say.cost },
  ...Object.entries(surfaces as Named).map(([value, { name }]) => ({ value, label: name })),
  { value: FORMULA, label: say.formula },
];

/** What is gone down: the cost of the data, a known surface, or a formula. */
export function SurfacePanel() {
  const { playground, stage } = useSession();
  const landscape = usePlayground((state) => state.landscape);
  const chosen = landscape.kind === 'preset' ? landscape.id : landscape.kind;
  const choose = async (value: string) => {
    if (value === FORMULA) {
      await bringFormulas();
      // Another was chosen, or opened, while it was on its way.
      if (playground.get().landscape !== landscape) return;
    }
    const { landscape: next, start, learningRate } = landscapeAt(value);
    playground.change({
      landscape: next,
      ...(start && { starts: [start] }),
      racers: withRate(playground.get().racers, learningRate ?? rateOnCost()),
      cursor: 0,
      window: null,
    });
  };
  /** What plain descent begins with on the bowl of the data. */
  const rateOnCost = () => {
    const { state, modeled } = stage.now();
    const rate = gradientDescent.settings.learningRate;
    const cost = costIn(state, modeled);
    return 'message' in cost ? rate.initial : rate.initial * factorFor(rate, cost, 1);
  };
  return (
    <Panel id="surface" title={say.title} open={landscape.kind !== 'cost'}>
      <Choice name={say.what} value={chosen} options={OPTIONS} onChange={(value) => void choose(value)} />
      {landscape.kind === 'preset' ? (
        <p className="note">{(surfaces as Named)[landscape.id]?.sentence}</p>
      ) : null}
      {landscape.kind === 'formula' ? <Typed text={landscape.text} /> : null}
      <Bottoms />
      <Shown />
    </Panel>
  );
}

function Typed({ text }: { text: string }) {
  const { FormulaOf } = formulaPieces();
  return <FormulaOf text={text} />;
}

/** A surface with a good place to start and a learning rate that does it no violence. */
function landscapeAt(value: string): { landscape: Landscape; start?: Pair; learningRate?: number } {
  if (value === COST) return { landscape: { kind: 'cost' } };
  if (value === FORMULA) {
    return {
      landscape: { kind: 'formula', text: 'w^2 + b^2 + 3 sin(w) sin(2b)' },
      start: [2, 1.5],
      learningRate: 0.05,
    };
  }
  const { start, learningRate } = oneOf(SURFACES, value, 'surface');
  return { landscape: { kind: 'preset', id: value }, start, learningRate };
}

function Bottoms() {
  const typed = usePlayground((state) => state.landscape.kind === 'formula');
  const minima = useNow(({ course }) => (isQuadratic(course.ground) ? null : course.ground.minima));
  if (!minima) return null;
  if (minima.length === 0) return <p className="note">{typed ? say.noneKnown : say.noBottom}</p>;
  return (
    <details className="small-print">
      <summary>{`${say.lowest}: ${minima.length}`}</summary>
      <ul>
        {minima.map(({ at: [w, b], value }) => (
          <li key={`${w} ${b}`} className="number">
            {say.bottomAt(plain(w), plain(b), plain(value))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The part of the floor that is shown, in numbers. */
function Shown() {
  const { playground, stage } = useSession();
  const window = usePlayground((state) => state.window);
  const ground = useNow((now) => now.ground);
  const rim = useNow((now) => now.rim);
  const now = () => window ?? reachOf(ground, rim);
  const ends = (['w', 'b'] as const).flatMap((axis) =>
    ([0, 1] as const).map((end) => ({ axis, end, name: (end === 0 ? say.from : say.to)(axis) })),
  );
  return (
    <details className="small-print">
      <summary>{say.window}</summary>
      <p className="note">{say.windowSays}</p>
      <OverWhichX />
      <div className="number-fields">
        {ends.map(({ axis, end, name }) => (
          <NumberField
            key={name}
            name={name}
            source={{
              read: () => now()[axis][end],
              subscribe: (listener) => stage.subscribe(listener),
            }}
            min={end === 0 ? -LIMITS.coordinate : now()[axis][0] + Number.EPSILON}
            max={end === 0 ? now()[axis][1] - Number.EPSILON : LIMITS.coordinate}
            onChange={(value) => {
              const before = now();
              const span: Pair = end === 0 ? [value, before[axis][1]] : [before[axis][0], value];
              if (span[0] < span[1])
                playground.change({ window: { w: before.w, b: before.b, [axis]: span } });
            }}
          />
        ))}
      </div>
      <button
        type="button"
        className="button"
        onClick={() => playground.change({ window: null })}
        aria-disabled={window === null}
      >
        {say.fit}
      </button>
    </details>
  );
}
