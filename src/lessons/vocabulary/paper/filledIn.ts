import { createContext, useContext } from 'react';
import { plain } from '../../../i18n/format.ts';

/** Whether blanks are filled in: so they are on an answer key. */
export const FilledInContext = createContext(false);
export const useFilledIn = () => useContext(FilledInContext);

/** What stands in a blank once it is filled in. */
export type Found = string | number;
export const written = (found: Found, digits?: number): string =>
  typeof found === 'number' ? plain(found, digits) : found;
