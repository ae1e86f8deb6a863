/** Which programs have a notebook, and what it is called: apart from what writes one, which comes when somebody asks. */
import type { Tongue } from '../programs/program.ts';

/** Notebooks are for the languages in Python. */
export const hasNotebook = ({ fileName }: Pick<Tongue, 'fileName'>): boolean => fileName.endsWith('.py');

/** As the program's own file, with a notebook's ending. */
export const notebookName = ({ fileName }: Pick<Tongue, 'fileName'>): string =>
  fileName.replace(/\.py$/, '.ipynb');
