/** What a link can hide, by id: the figures, and the groups of controls. In the order in which the dialog lists them. */
export const FIGURES = ['plot', 'bowl', 'map', 'cost'] as const;
export const CONTROLS = [
  ...FIGURES,
  'readouts',
  'data',
  'model',
  'surface',
  'optimizer',
  'learningRate',
  'settings',
  'schedule',
  'race',
  'start',
  'play',
  'timeline',
  'speed',
  'rule',
  'table',
  'program',
  'share',
] as const;

export type FigureId = (typeof FIGURES)[number];
export type ControlId = (typeof CONTROLS)[number];
