/** Words for a bowl that units make long and narrow: how its inputs are scaled, how long the walk down takes, and the way back to the units of the data. */
export const valley = {
  scaling: 'Scaling of the features',
  features: 'features',
  /** How far each of its two movements has gone, from 0 to 1. */
  scaled: ({ spread, center }: { readonly spread: number; readonly center: number }): string => {
    if (center === 0) return spread === 0 ? 'as measured' : `spreads ${percent(spread)}`;
    if (spread === 0) return `means ${percent(center)}`;
    return spread === 1 && center === 1
      ? 'standardized'
      : `spreads ${percent(spread)}, means ${percent(center)}`;
  },

  evenMap: 'From above, to scale',

  shapes: 'The bowl by how its features are scaled',
  condition: 'condition',
  edge: 'edge',
  steps: 'steps to 0.1%',
  here: 'here',
  measured: 'as measured',
  centered: 'means alone',
  divided: 'spreads alone',
  standardized: 'both',

  goals: 'How far each weight has come',
  now: 'now',
  goal: 'at the bottom',
  share: 'of the way',
  percent: (share: string) => `${share}%`,

  back: 'From one spread back to 1 of the data',
  perSpread: 'per spread',
  spread: 'one spread',
  counted: '1 more',
} as const;

const percent = (share: number): string => `${Math.round(100 * share)}%`;
