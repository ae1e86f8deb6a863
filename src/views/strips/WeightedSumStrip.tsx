import { modelControls as words } from '#words/modelControls.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { told } from '../told.ts';
import { bracketed, signOf, unsigned } from './math.tsx';
import { Strip } from './Strip.tsx';
import { SumLine } from './SumLine.tsx';

/** Four digits are enough to follow a sum. */
const digits = (value: number): string => {
  const size = Math.abs(value);
  return plain(value, size >= 100 ? 1 : size >= 1 ? 2 : 4);
};

const rounded = (value: number): string => plain(value, 1);

/** The sum of the example in hand: each feature times its weight, and b. */
export function WeightedSumStrip() {
  const names = useSnapshot(({ state }: NetworkNow) => state.inputs);
  const target = useSnapshot(({ state }: NetworkNow) => state.data.target.name);
  const hasBias = useSnapshot(({ state }: NetworkNow) => state.intercept);
  const valueIn = ({ state, columns, inputs }: NetworkNow, at: number) =>
    columns[inputs[at] as number]?.values[state.lit ?? 0] ?? 0;
  const weight = (now: NetworkNow, at: number) => digits(now.parameters[at] ?? 0);
  const input = (now: NetworkNow, at: number) => plain(valueIn(now, at), 2);
  const price = (now: NetworkNow) =>
    now.state.lit === null
      ? '?'
      : told(now, 'predicted', rounded(now.predicted[now.state.lit] ?? Number.NaN));
  const worked = (now: NetworkNow) =>
    names.reduce(
      (sum, _, at) => sum + shownNumber(input(now, at)) * shownNumber(weight(now, at)),
      hasBias ? shownNumber(digits(now.bias)) : 0,
    );
  return (
    <Strip name={words.weightedSum}>
      <SumLine>
        <span className="f-run">
          <span className="f-line">{target}</span>
          <span className="f-op">=</span>
        </span>
        {names.map((name, at) => (
          <span key={name} className="f-run weighted-term">
            {at > 0 ? <span className="f-op">+</span> : null}
            <Live.span<NetworkNow> className="f-num">
              {(now) => (now.state.lit === null ? '' : input(now, at))}
            </Live.span>
            <span className="weighted-name"> {name}</span>
            <span className="f-op">·</span>
            <Live.span<NetworkNow> className="f-num f-w">{(now) => bracketed(weight(now, at))}</Live.span>
          </span>
        ))}
        {hasBias ? (
          <span className="f-run">
            <Live.span<NetworkNow> className="f-op">{(now) => signOf(digits(now.bias))}</Live.span>
            <Live.span<NetworkNow> className="f-num f-b">{(now) => unsigned(digits(now.bias))}</Live.span>
          </span>
        ) : null}
        <span className="f-run">
          <Live.span<NetworkNow> className="f-op">
            {(now) => (now.state.lit === null ? '=' : comesTo(worked(now), price(now), rounded))}
          </Live.span>
          <Live.span<NetworkNow> className="f-num f-line">{price}</Live.span>
        </span>
      </SumLine>
    </Strip>
  );
}
