/** A formula as something to go down: its value, its slopes and its curvatures, none of them derived by hand. */
import { ONE_OPERATIONS, type OneOperation, powerOf, TWO_OPERATIONS } from '../autodiff/curvedOperations.ts';
import { JET, type Jets, passOne, passTwo } from '../autodiff/jet.ts';
import type { Objective } from '../objective.ts';
import type { Expression } from './expression.ts';

/** One intermediate result: worked out alone, or with all its derivatives. */
interface Step {
  readonly value: (values: Float64Array) => void;
  readonly jet: (jets: Jets) => void;
}

/**
 * The tree as an objective of [w, b]. It is read once, into a list of steps; working it out walks the list and makes nothing but its answer, so
 * a tree may be as deep as it likes. Where the formula has no value, value and slopes are NaN or infinite.
 */
export function objectiveOfExpression(tree: Expression): Objective & Required<Pick<Objective, 'hessian'>> {
  const { steps, constants, size, output } = stepsOf(tree);
  const values = new Float64Array(size);
  const jets = new Float64Array(size * JET);
  for (const [place, value] of constants) {
    values[place] = value;
    jets[place * JET] = value;
  }
  jets[W * JET + 1] = 1;
  jets[B * JET + 2] = 1;
  const end = output * JET;
  const differentiate = (p: readonly number[]): void => {
    jets[W * JET] = p[0] as number;
    jets[B * JET] = p[1] as number;
    for (const step of steps) step.jet(jets);
  };
  return {
    parameterCount: 2,
    value(p) {
      values[W] = p[0] as number;
      values[B] = p[1] as number;
      for (const step of steps) step.value(values);
      return values[output] as number;
    },
    gradient(p) {
      differentiate(p);
      return [jets[end + 1] as number, jets[end + 2] as number];
    },
    hessian(p) {
      differentiate(p);
      const mixed = jets[end + 4] as number;
      return [
        [jets[end + 3] as number, mixed],
        [mixed, jets[end + 5] as number],
      ];
    },
  };
}

/** The places of the two variables. */
const W = 0;
const B = 1;

/** The tree in the order of working out, inputs before what uses them. A part without variables is worked out here and now. */
function stepsOf(tree: Expression) {
  const steps: Step[] = [];
  const constants = new Map<number, number>();
  let size = 2;
  /** Places of results that wait to be used. */
  const ready: number[] = [];
  const keep = (value: number): void => {
    constants.set(size, value);
    ready.push(size++);
  };
  const add = (inputs: readonly number[], value: () => number, make: (to: number) => Step): void => {
    if (inputs.every((input) => constants.has(input))) keep(value());
    else {
      steps.push(make(size));
      ready.push(size++);
    }
  };
  for (const node of inOrder(tree)) {
    if (node.kind === 'variable') ready.push(node.name === 'w' ? W : B);
    else if (node.kind === 'number') keep(node.value);
    else if (node.kind === 'one') {
      const from = ready.pop() as number;
      const operation = ONE_OPERATIONS[node.operation];
      add([from], () => operation.value(constants.get(from) as number), oneStep(operation, from));
    } else {
      const right = ready.pop() as number;
      const left = ready.pop() as number;
      const exponent = constants.get(right);
      const known = () => [constants.get(left) as number, exponent as number] as const;
      if (node.operation === 'power' && exponent !== undefined) {
        const power = powerOf(exponent);
        add([left, right], () => power.value(known()[0]), oneStep(power, left));
      } else {
        const operation = TWO_OPERATIONS[node.operation];
        add(
          [left, right],
          () => operation.value(...known()),
          (to) => ({
            value: (values) => {
              values[to] = operation.value(values[left] as number, values[right] as number);
            },
            jet: (jets) => passTwo(operation, jets, { left: left * JET, right: right * JET, to: to * JET }),
          }),
        );
      }
    }
  }
  return { steps, constants, size, output: ready[0] as number };
}

const oneStep =
  (operation: OneOperation, from: number) =>
  (to: number): Step => ({
    value: (values) => {
      values[to] = operation.value(values[from] as number);
    },
    jet: (jets) => passOne(operation, jets, from * JET, to * JET),
  });

/** Every node after its inputs, from left to right, without a call inside a call. */
function inOrder(tree: Expression): Expression[] {
  const order: Expression[] = [];
  const waiting: Expression[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    order.push(node);
    if (node.kind === 'one') waiting.push(node.of);
    else if (node.kind === 'two') waiting.push(node.left, node.right);
  }
  return order.reverse();
}
