// A notebook, run cell by cell as Jupyter would, with something in matplotlib's place that notes what it is asked to draw.
import type { Told } from '../programs/configurations.ts';
import { python } from '../programs/runText.ts';
import { codeIn } from './read.ts';

export interface Drawing {
  /** The axes that were asked, by their place in the row. */
  readonly axes: number;
  readonly what: string;
  readonly given: readonly unknown[];
}

const STUB = `
import sys, types
def stand_in(note):
    class Axes:
        def __init__(self, place):
            self.place = place
        def __getattr__(self, what):
            return lambda *given, **named: note(self.place, what, [list(g) if isinstance(g, range) else g for g in given])
    pyplot = types.ModuleType("matplotlib.pyplot")
    def subplots(rows=1, columns=1, **named):
        axes = [Axes(i) for i in range(columns)]
        return Axes(-1), axes[0] if columns == 1 else axes
    pyplot.subplots = subplots
    pyplot.show = lambda: note(-1, "show", [])
    package = types.ModuleType("matplotlib")
    package.pyplot = pyplot
    sys.modules["matplotlib"] = package
    sys.modules["matplotlib.pyplot"] = pyplot
stand_in
`;

/** What a notebook visits, prints and draws. @throws what a cell throws */
export function inJupyter(text: string): Told & {
  /** Every place as it was noted, whatever its length; `visited` has the first two numbers of each. */
  readonly places: readonly (readonly number[])[];
  readonly drawn: readonly Drawing[];
} {
  const drawn: Drawing[] = [];
  const printed: string[] = [];
  const plain = (value: unknown) => (value as { toJs?: () => unknown } | null)?.toJs?.() ?? value;
  python().runPython(STUB)((axes: number, what: string, given: unknown) => {
    drawn.push({ axes, what, given: plain(given) as unknown[] });
  });
  python().setStdout({ batched: (line) => printed.push(line) });
  const globals = python().toPy({});
  for (const cell of codeIn(text)) python().runPython(cell, { globals });
  const places: number[][] = python()
    .runPython('[[float(one) for one in place] for place in path]', { globals })
    .toJs();
  const visited = places.map(([w = Number.NaN, b = Number.NaN]) => [w, b] as const);
  return { visited, places, printed: printed.join('\n'), drawn };
}
