/** The flag of a question about a place. Imported for what it does, by that question. */
import { extras } from './extras.ts';
import { Flag } from './Flag.tsx';

extras.Flag = Flag;
