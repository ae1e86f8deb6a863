/** Words for a bowl that units make long and narrow: how its inputs are scaled, how long the walk down takes, and the way back to the units of the data. */
export const valley = {
  scaling: 'Scaling of the features',
  /** How far along its two movements the scaling is. */
  scaled: (divided: number, moved: number): string => {
    if (divided === 0 && moved === 0) return 'as measured';
    if (divided === 1 && moved === 1) return 'standardized';
    if (moved === 0)
      return divided === 1 ? 'divided by the spreads' : `dividing by the spreads: ${percent(divided)}`;
    const taken = moved === 1 ? 'means taken away' : `taking the means away: ${percent(moved)}`;
    return divided === 1 ? taken : `${taken}, spreads ${percent(divided)}`;
  },

  evenMap: 'From above, to scale',

  shapes: 'The bowl by how its features are scaled',
  condition: 'condition',
  edge: 'edge',
  steps: 'steps',
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
  perUnit: (unit: string) => `per 1 ${unit}`,
  counted: '1 more',
  lift: 'b, less what the means took',
} as const;

const percent = (share: number): string => `${Math.round(100 * share)}%`;
