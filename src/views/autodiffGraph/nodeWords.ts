/** What a box is called, and its little rule in words with its numbers in it. */
import { autodiffGraph as words } from '#words/autodiffGraph.ts';
import { comesTo, shownNumber } from '../../i18n/comesTo.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { SLOPES, told } from '../told.ts';
import { type FlowNode, nodeAt, passOf, shapeAt, slopeAt, slopeIsThere, valueIsThere } from './flowGraph.ts';

export const shown = (value: number) => plain(value, 3);

/** The slope that has come back to a box: at w and b the ones that a question may ask for. */
export function slopeText(now: Snapshot, id: number): string {
  const { operation, label } = nodeAt(now, id);
  const text = shown(slopeAt(now, id));
  return operation === 'variable' ? told(now, SLOPES[label === 'w' ? 0 : 1], text) : text;
}

/** The value of a box: at the end, the cost. */
export function valueText(now: Snapshot, id: number): string {
  const text = shown(nodeAt(now, id).value);
  return passOf(now).graph.output === id ? told(now, 'cost', text) : text;
}
const fenced = (value: number) => (value < 0 ? `(${shown(value)})` : shown(value));

type Sign = ' + ' | ' − ' | ' · ' | '·';

/** 0.929 · 2 ≈ 1.857: a small calculation, and what it comes to. */
function workOut(values: readonly number[], sign: Sign, result: number, text = shown(result)): string {
  const two = (a: number, b: number) => (sign.trim() === '·' ? a * b : sign === ' + ' ? a + b : a - b);
  const worked = values.map((value) => shownNumber(shown(value))).reduce(two);
  return `${values.map((one, k) => (k === 0 ? shown(one) : fenced(one))).join(sign)} ${comesTo(worked, text, shown)} ${text}`;
}

/** The name on the box: what it does to what comes in. */
export function nameOf(now: Snapshot, { id, operation, inputs, chain }: FlowNode): string {
  const node = nodeAt(now, id);
  const data = now.state.data;
  if (operation === 'variable') return node.label;
  if (operation === 'multiply' && chain !== null) return `${plain(data.x[chain] ?? 0, 2)}·w`;
  if (operation === 'add') return words.plusB;
  if (operation === 'subtract' && chain !== null) {
    const y = data.y[chain] ?? 0;
    return y < 0 ? words.plus(plain(-y, 2)) : words.minus(plain(y, 2));
  }
  if (operation === 'square') return words.square;
  return operation === 'sum' && passOf(now).graph.output !== id
    ? words.sum
    : inputs.length > 0
      ? words.cost
      : '';
}

/** The rule of a box: the value from its inputs, the local slope, and what it was handed back. */
export function ruleOf(now: Snapshot, flow: FlowNode): string {
  const node = nodeAt(now, flow.id);
  const name = nameOf(now, flow);
  const step = now.state.flow;
  const isBack = slopeIsThere(flow, step, shapeAt(now));
  if (flow.operation === 'variable') return variableRule(now, flow, isBack);
  if (!valueIsThere(flow, step)) return `${name}: ${words.empty}.`;
  const inputs = node.inputs.map((id) => nodeAt(now, id).value);
  const [first = 0] = inputs;
  const value = valueText(now, flow.id);
  const handed = isBack ? words.rule.handed(slopeText(now, flow.id)) : '';
  const local = shown(node.localDerivatives[node.inputs.findIndex((id) => flow.inputs.includes(id))] ?? 0);
  const work = (sign: Sign) => workOut(inputs, sign, node.value, value);
  switch (node.operation) {
    case 'multiply':
      return words.rule.multiply(name, work(' · '), local) + handed;
    case 'add':
      return words.rule.add(name, work(' + ')) + handed;
    case 'subtract':
      return words.rule.subtract(name, work(' − ')) + handed;
    case 'square':
      return words.rule.square(shown(first), value, workOut([2, first], '·', 2 * first)) + handed;
    default:
      return words.rule.sum(name, work(' + ')) + handed;
  }
}

function variableRule(now: Snapshot, { id }: FlowNode, isBack: boolean): string {
  const node = nodeAt(now, id);
  if (!isBack) return words.rule.variable(node.label, shown(node.value));
  const { flows } = passOf(now).back;
  // Handed back from the last chain to the first; read in the order of the data.
  const amounts = flows.filter(({ to }) => to === id).map(({ amount }) => amount);
  return words.rule.gathers(
    node.label,
    workOut(amounts.toReversed(), ' + ', slopeAt(now, id), slopeText(now, id)),
  );
}

/** What is happening at this step of the flow. */
export function whyOf(now: Snapshot, flow: number): string {
  const { lastLayer } = shapeAt(now);
  const forward = lastLayer + 1;
  if (flow <= 0) return words.why.empty;
  if (flow === 1) return words.why.inputs;
  if (flow < forward) return words.why.forward;
  if (flow === forward) return words.why.out(valueText(now, passOf(now).graph.output));
  if (flow === forward + 1) return words.why.seed;
  return flow < 2 * forward ? words.why.back : words.why.done;
}

/** A box as it is heard. What has not flowed there yet is not told. */
export function boxWords(now: Snapshot, flow: FlowNode): string {
  const step = now.state.flow;
  const value = valueIsThere(flow, step) ? valueText(now, flow.id) : words.empty;
  const slope = slopeIsThere(flow, step, shapeAt(now)) ? slopeText(now, flow.id) : words.empty;
  return words.box(nameOf(now, flow), value, slope);
}
