/** What the libraries have in common: none of them can be had on the page. */
import type { Tongue } from '../../program.ts';

export const libraryFile: Pick<Tongue, 'runs' | 'visit' | 'comment'> = {
  runs: null,
  visit: [],
  comment: (words) => `# ${words}`,
};
