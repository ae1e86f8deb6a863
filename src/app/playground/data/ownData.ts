/** The patches that put other data into the playground's state. */
import { dataPlot } from '#words/dataPlot.ts';
import type { LineData } from '../../../core/observations.ts';
import { initialSettings } from '../../../core/settingChecks.ts';
import { MAKERS } from '../../../run/playground/catalog.ts';
import { observedIn } from '../../../run/playground/observed.ts';
import { LIMITS, type PlaygroundData, type PlaygroundState } from '../../../run/playground/state.ts';
import type { PlaygroundPatch } from '../../../run/playground/store.ts';

/** Other data altogether: what was shown of the old ones need not fit, and the run begins anew. */
export function otherData(data: PlaygroundData, labels: PlaygroundState['labels'] = null): PlaygroundPatch {
  // Who chooses data wants to see their cost, whatever was gone down before.
  return { data, labels, landscape: { kind: 'cost' }, plane: null, window: null, cursor: 0 };
}

/** The same data with some points changed. They are the learner's own from here on, and keep their labels. */
export function editedData({ x, y }: LineData, state: PlaygroundState): PlaygroundPatch {
  return { data: { kind: 'points', x, y }, labels: keptLabels(state), cursor: 0 };
}

function keptLabels(state: PlaygroundState): PlaygroundState['labels'] {
  if (state.labels || state.data.kind !== 'set') return state.labels;
  return observedIn(state).labels ?? [dataPlot.pats, dataPlot.wags];
}

export function madeBy(maker: string, seed = 1): PlaygroundData {
  const found = MAKERS.get(maker);
  if (!found) throw new Error(`there is no maker '${maker}'`);
  return { kind: 'made', maker, seed, settings: initialSettings(found.settings) };
}

/** Names of columns as labels; columns without a name are x and y. */
export function labelsFor(x: string, y: string): PlaygroundState['labels'] {
  if (x === '' && y === '') return null;
  return [cut(x) || 'x', cut(y) || 'y'];
}

/** Not longer than a label may be, and no half of a character at its end. */
function cut(text: string): string {
  let label = '';
  for (const character of text.trim()) {
    if (label.length + character.length > LIMITS.label) break;
    label += character;
  }
  return label;
}
