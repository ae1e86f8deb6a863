/** The derivation of a snapshot, and the words of its live tokens. */
import type { LineData } from '../../core/observations.ts';
import { plain } from '../../i18n/format.ts';
import type { Snapshot } from '../../run/kinds/line/snapshot.ts';
import { SLOPES, told } from '../told.ts';
import { type Derivation, derive } from './rewrite.ts';
import { negativeInFences } from './termTokens.ts';
import { lineText, type Rule, type Token } from './tokens.ts';

const known = new WeakMap<LineData, Map<string, Derivation>>();

export const axisOf = (now: Snapshot): 'w' | 'b' => now.state.slice ?? 'w';

/** The derivation for the data of a snapshot. Worked out once while the data stay. */
export function proofOf({ state }: Snapshot): Derivation {
  const axis = state.slice ?? 'w';
  const key = `${axis} ${state.reduction}`;
  const kinds = known.get(state.data) ?? new Map<string, Derivation>();
  known.set(state.data, kinds);
  const proof = kinds.get(key) ?? derive(state.data, axis, state.reduction);
  kinds.set(key, proof);
  return proof;
}

/** The rule that led to a line. */
export const ruleOf = (now: Snapshot, line: number): Rule =>
  proofOf(now).lines[line]?.rule ?? { name: 'start' };

/** The slope that the derivation comes to. */
export function slopeText(now: Snapshot): string {
  const slope = SLOPES[axisOf(now) === 'w' ? 0 : 1];
  return told(now, slope, plain(now[slope], 3));
}

export function tokenText({ text, live }: Token, now: Snapshot): string {
  if (live === undefined) return text;
  if (live === 'slope') return slopeText(now);
  const value = live === 'w' ? now.w : now.b;
  return negativeInFences(value, plain(value, 3));
}

export function spokenLine(now: Snapshot, index: number): string {
  const line = proofOf(now).lines[index];
  return line ? lineText(line, (made) => tokenText(made, now)) : '';
}
