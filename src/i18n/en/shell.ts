/** The words that stand on every page. */
export const shell = {
  name: 'Downhill',
  skip: 'Skip to the text',
  tools: 'Tools',
  lessons: 'Lessons',
  playground: 'Playground',
  guide: 'Teacher’s guide',
  present: 'Present',
  close: 'Close',
  theme: 'Theme',
  themes: { system: 'System', light: 'Light', dark: 'Dark', projector: 'Projector' },
  keys: 'Keys',
  opening: 'Opening…',
  pageTitle: (title: string) => `${title} · Downhill`,
} as const;
