import { unitByUnit as words } from '#words/unitByUnit.ts';
import { activationOf } from '../../core/network/atHand.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import type { Matrices } from '../../run/stage/facets.ts';
import '../../run/kinds/network/asked/matrices.ts';
import { short, unitNames } from '../layeredNetwork/names.ts';
import { Live } from '../live.tsx';
import { useSnapshot } from '../stageContext.ts';
import { told } from '../told.ts';
import { bracketed } from './math.tsx';
import { Strip } from './Strip.tsx';
import { SumLine } from './SumLine.tsx';

/** The unit in hand, else the first. */
const unitIn = ({ state: { litUnit }, matrices: { layers } }: Matrices): readonly [number, number] => {
  const [layer, unit] = litUnit ?? [0, 0];
  return (layers[layer]?.units ?? 0) > unit ? [layer, unit] : [0, 0];
};

/** What the unit in hand makes of the example in hand, else of the first: each input times its weight, added up, and squashed. */
export function UnitSumStrip() {
  const key = useSnapshot((now: Matrices) => unitIn(now).join('.'));
  const [layer = 0, unit = 0] = key.split('.').map(Number);
  const count = useSnapshot((now: Matrices) => now.matrices.layers[layer]?.inputs ?? 0);
  const isLast = useSnapshot((now: Matrices) => layer === now.matrices.layers.length - 1);
  const row = ({ state: { lit }, matrices }: Matrices) => Math.min(lit ?? 0, matrices.count - 1);
  const its = (now: Matrices) => now.matrices.layers[layer];
  const input = (now: Matrices, at: number) =>
    short(
      layer === 0
        ? now.matrices.inputs[at]?.values[row(now)]
        : now.matrices.layers[layer - 1]?.values[row(now)]?.[at],
    );
  const weight = (now: Matrices, at: number) =>
    short(now.layers[layer]?.wires[at * (its(now)?.units ?? 1) + unit]?.weight);
  const hidden = (now: Matrices, text: string) => (isLast ? told(now, 'predicted', text) : text);
  const sum = (now: Matrices) => hidden(now, short(its(now)?.scores[row(now)]?.[unit]));
  const value = (now: Matrices) => hidden(now, short(its(now)?.values[row(now)]?.[unit]));
  const names = (now: Matrices) => unitNames(now.matrices.layers, layer, unit);
  const terms = Array.from({ length: count }, (_, at) => at);
  const worked = (now: Matrices) =>
    terms.reduce((all, at) => all + shownNumber(input(now, at)) * shownNumber(weight(now, at)), 0);
  /** Of the sum as it is shown. */
  const squashed = (now: Matrices) =>
    activationOf(now.layers[layer]?.activation ?? '').curve?.value(shownNumber(sum(now))) ?? Number.NaN;
  return (
    <Strip name={words.sum}>
      <SumLine>
        <span className="f-run">
          <Live.span<Matrices>>{(now) => names(now).sum}</Live.span>
          <span className="f-op">=</span>
        </span>
        {terms.map((at) => (
          <span key={at} className="f-run">
            {at > 0 ? <span className="f-op">+</span> : null}
            <Live.span<Matrices> className="f-num">{(now) => input(now, at)}</Live.span>
            <span className="f-op">·</span>
            <Live.span<Matrices> className="f-num f-w">{(now) => bracketed(weight(now, at))}</Live.span>
          </span>
        ))}
        <span className="f-run">
          <Live.span<Matrices> className="f-op">{(now) => comesTo(worked(now), sum(now), short)}</Live.span>
          <Live.span<Matrices> className="f-num">{sum}</Live.span>
        </span>
      </SumLine>
      <SumLine>
        <span className="f-run">
          <Live.span<Matrices> className={isLast ? 'f-line' : ''}>{(now) => names(now).value}</Live.span>
          <span className="f-op">=</span>
          <Live.span<Matrices>>{(now) => words.squashed(now.layers[layer]?.activation ?? '')}</Live.span>
          <Live.span<Matrices> className="f-num">{sum}</Live.span>
          <span>)</span>
          <Live.span<Matrices> className="f-op">
            {(now) => comesTo(squashed(now), value(now), short)}
          </Live.span>
          <Live.span<Matrices> className={isLast ? 'f-num f-line' : 'f-num'}>{value}</Live.span>
        </span>
      </SumLine>
    </Strip>
  );
}
