// Playgrounds for tests: the real catalog, and stages whose words are short.
import { formulaTerrain } from '../../../src/run/formula/formulaTerrain.ts';
import { isFormula } from '../../../src/run/formula/parseFormula.ts';
import { playgroundCatalog } from '../../../src/run/playground/catalog.ts';
import { type PlaygroundNow, playgroundNow } from '../../../src/run/playground/now.ts';
import { createPlaygroundStage } from '../../../src/run/playground/stage.ts';
import { initialPlayground, initialRacer, type PlaygroundState } from '../../../src/run/playground/state.ts';
import { createPlayground } from '../../../src/run/playground/store.ts';

export const CATALOG = playgroundCatalog(isFormula);

export const stateWith = (patch: Partial<PlaygroundState> = {}): PlaygroundState => ({
  ...initialPlayground(CATALOG),
  ...patch,
});

export const racer = (optimizer: string, settings: Record<string, number> = {}) => {
  const plain = initialRacer(CATALOG, optimizer);
  return { ...plain, settings: { ...plain.settings, ...settings } };
};

export const nowOf = (patch: Partial<PlaygroundState> = {}, share?: number): PlaygroundNow => {
  const state = stateWith(patch);
  return playgroundNow(state, { share: share ?? (state.standardized ? 1 : 0), formulaTerrain });
};

export function stageWith(patch: Partial<PlaygroundState> = {}) {
  const playground = createPlayground(stateWith(patch));
  const stage = createPlaygroundStage(playground, {
    raceName: ({ racers }, index) => racers[index]?.optimizer ?? '',
    standardized: (label) => `${label}, standardized`,
    meanings: {
      measured: { w: 'per x', b: 'at x = 0', said: 'w per x.' },
      standardized: { w: 'per z', b: 'at z = 0', said: 'w per z.' },
      turning: { w: 'per x to z', b: 'at x to z = 0', said: 'w per x to z.' },
    },
    formulaTerrain,
  });
  return { playground, stage };
}
