/**
 * What only some pages ask of a network: put here by the files of `asked/`, which come with what asks. A figure brings them by its `of/network.ts`, a strip or a control by importing them, and a lesson those
 * that its text names (build/namedFiles.ts). Where nothing is asked for, nothing comes.
 */
import type { Model } from './model.ts';
import type { NetworkNow } from './now.ts';
import type { NetworkState } from './state.ts';

/** Where a stage stands, for whoever works something out of it. */
export interface Standing
  extends Pick<NetworkNow, 'state' | 'parameters' | 'gradient' | 'stepsTaken' | 'run'> {
  readonly model: Model;
  /** The state with the examples that there are, each as often as it stands there, and those of its inputs that are among them. */
  readonly read: NetworkState;
}

type Asked = { readonly [Name in keyof NetworkNow]?: (standing: Standing) => NetworkNow[Name] };

const atHand = new Map<string, (standing: Standing) => unknown>();

export function bringAsked(asked: Asked): void {
  for (const [name, answer] of Object.entries(asked)) atHand.set(name, answer);
}

/** @throws naming what is asked for, where nothing brought it */
export function ask<Name extends keyof NetworkNow>(name: Name, standing: Standing): NetworkNow[Name] {
  const answer = atHand.get(name);
  if (!answer) throw new Error(`'${name}' is asked of a network, and no file of asked/ came that knows it.`);
  return answer(standing) as NetworkNow[Name];
}
