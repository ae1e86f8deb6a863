/** Teaches map and bowl to say which parameters are held. Imported for what it does. */
import { under } from '../axes/under.ts';
import { Held, heldSentence } from './Held.tsx';

under.Line = Held;
under.say = heldSentence;
