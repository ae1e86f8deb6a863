import { Do } from './Do.tsx';
import { Choice, Predict } from './Predict.tsx';
import { Formulas, Recap } from './Recap.tsx';
import { Step } from './Step.tsx';
import { Done, Hint, ShowMe, Try } from './Try.tsx';
import { B, Cost, Given, LineWord, Miss, Now, W } from './words.tsx';

/** Every word that a lesson may use. Lessons import nothing; this map is what they speak. */
export const VOCABULARY = {
  Step,
  W,
  B,
  Cost,
  LineWord,
  Miss,
  Given,
  Now,
  Predict,
  Choice,
  Try,
  Hint,
  ShowMe,
  Done,
  Do,
  Recap,
  Formulas,
} as const;
