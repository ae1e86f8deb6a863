import { networkDid as words } from '#words/networkDid.ts';
import { sumOrMean } from '#words/sumOrMean.ts';
import { teach } from '#words/teach.ts';
import { lossOf } from '../../../core/network/atHand.ts';
import { same } from '../../../core/same.ts';
import { counted } from '../../../i18n/counted.ts';
import { plain } from '../../../i18n/format.ts';
import '../../../run/kinds/network/asked/complexity.ts';
import '../../../run/kinds/network/asked/hands.ts';
import '../../../run/kinds/network/asked/matrices.ts';
import '../../../run/kinds/network/asked/search.ts';
import type { NetworkNow } from '../../../run/kinds/network/now.ts';
import type { NetworkState } from '../../../run/kinds/network/state.ts';
import { unitNames } from '../../../views/layeredNetwork/names.ts';
import { epsilonText } from '../../../views/nudgeError/texts.ts';
import { costText, countText } from '../../../views/searched/chart.ts';
import type { Change } from '../kindWords.ts';
import { missingLines } from './missingLines.ts';
import { weightsInWords } from './weightsInWords.ts';

const short = (value: number) => plain(value, 3);

/** What was done, in the order in which one would, and what comes of it. */
export function oneWay({ before, after }: Change<NetworkNow>): readonly string[] {
  const { state } = after;
  const changed = (...fields: readonly (keyof NetworkState)[]) =>
    fields.some((field) => !same(before.state[field], state[field]));
  const deals = changed('cursor') && after.stepsTaken > 0;
  // At a rate of 0 hands are dealt, and no step goes anywhere.
  const plays = deals && state.learningRate !== 0;
  const turned = changed('weights') || (changed('fitted') && !state.fitted);
  const layered = state.hidden.length > 0;
  // Of many wires those that were turned.
  const weights = weightsInWords(after).filter(
    (_, at) => !layered || after.parameters[at] !== before.parameters[at],
  );
  const moved = !same(before.parameters, after.parameters);
  const byCost = layered || lossOf(state.loss).judges === 'classes';
  const refitted = changed('fitted') && state.fitted;
  return [
    ...(changed('inputs') ? [words.inputs(state.inputs)] : []),
    ...(turned && weights.length > 0 ? [words.weights(weights)] : []),
    ...(refitted ? [words.fitted] : []),
    ...(changed('kept')
      ? state.kept.map((kept) => words.kept(weightsInWords({ model: after.model, state, parameters: kept })))
      : []),
    ...(changed('band', 'leftovers') ? bandSaid(after) : []),
    ...(changed('code') ? coded(before, after) : []),
    ...(changed('draws') ? [words.draws(plain(state.draws))] : []),
    ...(changed('copies') ? [words.copies(plain(state.copies))] : []),
    ...(changed('reduction') ? [words.cost(sumOrMean.kinds[state.reduction])] : []),
    ...(changed('settings') ? [words.hands(plain(after.hands.size))] : []),
    ...(deals && !plays ? [words.deal(plain(after.stepsTaken - before.stepsTaken))] : []),
    ...(changed('lit') && state.lit !== null
      ? [words.row(plain(state.lit + 1), short(after.residuals[state.lit] ?? Number.NaN))]
      : []),
    ...(changed('litUnit') && state.litUnit !== null
      ? [words.unit(unitNames(after.matrices.layers, ...state.litUnit).value)]
      : []),
    ...(changed('learningRate') || plays ? [teach.did.rate(plain(state.learningRate, 6))] : []),
    ...(plays ? [teach.did.steps(after.stepsTaken)] : []),
    ...(changed('search') ? searched(after) : []),
    ...(changed('valuesEach') ? [words.valuesEach(plain(state.valuesEach))] : []),
    ...(changed('nudge') ? [words.nudge(plain(state.nudge))] : []),
    ...(changed('sides') ? [words.sides[state.sides]] : []),
    ...(changed('epsilon') ? [words.nudge(epsilonText(state.epsilon))] : []),
    ...(changed('accused') && state.accused !== null
      ? [words.accuse(after.model.names[state.accused] ?? '')]
      : []),
    ...(changed('degree', 'opened') ? chosen(after) : []),
    ...(moved && !changed('opened') && !byCost ? [words.rms(short(after.rootMeanSquare))] : []),
    ...(moved && byCost ? [teach.did.cost(plain(after.cost))] : []),
  ];
}

/** What was tried last, and the lowest of it, where all of it was tried. */
function searched({ search }: NetworkNow): string[] {
  if (!search) return [];
  const { best, names, of, done } = search;
  const all = countText(of);
  return [
    words.tried(names, all),
    ...(best && done >= Number(of) ? [words.lowest(costText(best.cost), counted(best.number))] : []),
  ];
}

function coded(before: NetworkNow, after: NetworkNow): string[] {
  const missing = missingLines(before);
  return [
    ...(missing.length > 0 ? [teach.did.write(missing.join('; '))] : []),
    teach.did.run(after.state.code?.path?.count ?? 0),
  ];
}

/** The degree, by what it was chosen by, and what the envelope says of it: a miss of what was learned from would be taken for that. */
function chosen({ complexity: { chosen: degree, heldOut, opened } }: NetworkNow): string[] {
  const miss = degree === null ? null : heldOut[degree];
  return [
    ...(degree !== null && miss ? [words.degree(plain(degree), short(miss))] : []),
    ...(opened ? [words.opened(short(opened.miss))] : []),
  ];
}

function bandSaid({ state: { band, across, data, leftovers }, bandTrend }: NetworkNow): string[] {
  if (leftovers) return [words.leftovers, words.trend(data.target.name, across, short(bandTrend))];
  if (!band) return [words.noBand];
  const [from, to] = band.range;
  return [
    words.band(band.feature, plain(from), plain(to)),
    words.trend(data.target.name, across, short(bandTrend)),
  ];
}
