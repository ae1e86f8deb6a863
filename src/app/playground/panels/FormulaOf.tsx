import { formulaSurface } from '../../../run/formula/formulaSurface.ts';
import type { Pair } from '../../../run/playground/state.ts';
import { useSession } from '../context.ts';
import { FormulaField } from '../FormulaField.tsx';

/** The formula that is gone down, to be typed. All that is typed at one go is undone at one go. */
export function FormulaOf({ text }: { text: string }) {
  const { playground } = useSession();
  const apply = (typed: string) =>
    playground.change(
      {
        landscape: { kind: 'formula', text: typed },
        starts: startsFor(typed, playground.get().starts),
        cursor: 0,
        window: null,
      },
      'formula',
    );
  return <FormulaField value={text} onFormula={apply} />;
}

/** The starts there are, if all of them are on what is shown of the surface and have a height; or else one that does it justice. */
function startsFor(text: string, starts: readonly Pair[]): readonly Pair[] {
  const surface = formulaSurface(text);
  if ('problem' in surface) return starts;
  const { w, b } = surface.window;
  const good = starts.every(
    (at) =>
      at[0] >= w[0] &&
      at[0] <= w[1] &&
      at[1] >= b[0] &&
      at[1] <= b[1] &&
      Number.isFinite(surface.objective.value(at)),
  );
  return good ? starts : [surface.start];
}
