/** Features that go in more than once, in other units: what their weights say together is one number, however they share it. */
import { featureIn } from './model.ts';
import type { NetworkData } from './state.ts';

interface Share {
  /** Among the inputs. */
  readonly at: number;
  /** How much of it goes with 1 of the feature. */
  readonly times: number;
}

interface Together {
  /** The feature, and its place among the inputs without its copies. */
  readonly name: string;
  readonly at: number;
  /** The inputs without the copies. */
  readonly alone: readonly string[];
  readonly shares: readonly Share[];
}

/** The features among the inputs that others among them repeat. */
export function togetherIn(data: NetworkData, inputs: readonly string[]): readonly Together[] {
  const repeated = (name: string) => {
    const repeats = featureIn(data, name)?.repeats;
    return repeats && inputs.includes(repeats.column) ? repeats : null;
  };
  const alone = inputs.filter((name) => !repeated(name));
  return alone.flatMap((name, at) => {
    const copies = inputs.flatMap((other, place) => {
      const repeats = repeated(other);
      return repeats?.column === name ? [{ at: place, times: repeats.times }] : [];
    });
    const shares = [{ at: inputs.indexOf(name), times: 1 }, ...copies];
    return copies.length > 0 ? [{ name, at, alone, shares }] : [];
  });
}

/** What weights come to together, for 1 more of the feature. */
export const summed = (shares: readonly Share[], weightAt: (at: number) => number): number =>
  shares.reduce((sum, { at, times }) => sum + times * weightAt(at), 0);
