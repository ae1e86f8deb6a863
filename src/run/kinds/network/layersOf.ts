/** A network as layers of units, for its picture: wires with weights and slopes, and for the example in hand what flows through them. */
import type { Layer, Layers, Unit, Wire } from '../../stage/facets.ts';
import { chosenOf } from './floor.ts';
import { flowOf, type Model } from './model.ts';
import { reachOf } from './reach.ts';
import type { NetworkPatch, NetworkState } from './state.ts';

interface Standing {
  readonly state: NetworkState;
  readonly model: Model;
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
}

type LayersPart = Pick<Layers, 'incoming' | 'layers' | 'targets' | 'litParameter' | 'chosen' | 'reachOf'> & {
  choose(parameter: number): NetworkPatch;
  turn(parameter: number, value: number): NetworkPatch;
  lightParameter(parameter: number | null): NetworkPatch;
};

export function layersOf({ state, model, parameters, gradient }: Standing): LayersPart {
  const { lit } = state;
  const { data, columns, farthest } = model;
  const chosen = chosenOf(state, parameters.length);
  let made: readonly Layer[] | null = null;
  const valueIn = (values: readonly number[]) => (lit === null ? null : (values[lit] ?? null));
  return {
    incoming: columns
      .filter(({ name }) => name !== '')
      .map(({ name, unit, values }) => ({ name, unit, value: valueIn(values) })),
    get layers() {
      made ??= drawnLayers(model, { parameters, gradient, lit });
      return made;
    },
    targets: [{ name: data.target.name, unit: data.target.unit, value: valueIn(data.target.values) }],
    litParameter: state.litParameter,
    chosen,
    choose: (parameter) => (chosen.includes(parameter) ? {} : { chosen: [chosen[1], parameter] }),
    reachOf: (parameter) => reachOf(farthest, parameter, parameters[parameter] ?? 0),
    turn: (parameter, value) => ({
      weights: parameters.map((one, at) => (at === parameter ? value : one)),
      cursor: 0,
      beat: 0,
      fitted: false,
    }),
    lightParameter: (parameter) => ({ litParameter: parameter }),
  };
}

interface Held {
  readonly parameters: readonly number[];
  readonly gradient: readonly number[];
  readonly lit: number | null;
}

function drawnLayers(model: Model, { parameters, gradient, lit }: Held): readonly Layer[] {
  const { layout, shape, names, spreads, columns } = model;
  const flow = lit === null ? null : flowOf(model, parameters, lit);
  return layout.layers.map(({ inputs, units, weights, biases }, at): Layer => {
    const wire = (from: number, to: number): Wire => {
      const parameter = weights + from * units + to;
      const weight = parameters[parameter] as number;
      // What leaves a unit is of the size of 1.
      const spread = at === 0 ? (spreads[from] as number) : 1;
      return {
        parameter,
        from,
        to,
        weight,
        slope: gradient[parameter] as number,
        reach: Math.abs(weight) * spread,
        name: names[parameter] as string,
      };
    };
    const unit = (to: number): Unit => ({
      name: at === layout.layers.length - 1 ? model.answer : `${at + 1}.${to + 1}`,
      score: flow?.[at]?.scores[to] ?? null,
      activation: flow?.[at]?.values[to] ?? null,
      bias:
        biases < 0
          ? null
          : {
              parameter: biases + to,
              value: parameters[biases + to] as number,
              slope: gradient[biases + to] as number,
            },
    });
    const froms = at === 0 && columns[0]?.name === '' ? 0 : inputs;
    return {
      activation: shape.activations[at] as string,
      wires: Array.from({ length: froms * units }, (_, k) => wire(Math.floor(k / units), k % units)),
      units: Array.from({ length: units }, (_, to) => unit(to)),
    };
  });
}
