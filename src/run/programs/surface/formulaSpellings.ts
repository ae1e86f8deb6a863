/** What the functions of a formula are called in each language. */
import type { FormulaSpelling } from './spellFormula.ts';

const NAMES = ['exp', 'log', 'sqrt', 'sin', 'cos', 'tan', 'sinh', 'cosh', 'tanh'] as const;
const under = (prefix: string) => Object.fromEntries(NAMES.map((name) => [name, `${prefix}.${name}`]));
const ifElse = (condition: string, then: string, otherwise: string) =>
  `${then} if ${condition} else ${otherwise}`;

export const PYTHON: FormulaSpelling = {
  functions: { ...under('math'), atan: 'math.atan', abs: 'abs', min: 'min', max: 'max' },
  choice: ifElse,
};
export const NUMPY: FormulaSpelling = {
  functions: { ...under('np'), atan: 'np.arctan', abs: 'np.abs', min: 'np.minimum', max: 'np.maximum' },
  choice: ifElse,
};
export const TORCH: FormulaSpelling = {
  functions: {
    ...under('torch'),
    ...{ atan: 'torch.atan', abs: 'torch.abs', min: 'torch.minimum', max: 'torch.maximum' },
    ...{ sigmoid: 'torch.sigmoid', relu: 'torch.relu' },
  },
  choice: ifElse,
  constant: (text) => `torch.tensor(float(${text}))`,
};
export const TENSORFLOW: FormulaSpelling = {
  functions: {
    ...under('tf'),
    ...{ log: 'tf.math.log', sinh: 'tf.sinh', cosh: 'tf.cosh', atan: 'tf.atan', abs: 'tf.abs' },
    ...{ min: 'tf.minimum', max: 'tf.maximum', sigmoid: 'tf.sigmoid', relu: 'tf.nn.relu' },
  },
  choice: ifElse,
};
export const JAVASCRIPT: FormulaSpelling = {
  functions: { ...under('Math'), atan: 'Math.atan', abs: 'Math.abs', min: 'Math.min', max: 'Math.max' },
  choice: (condition, then, otherwise) => `${condition} ? ${then} : ${otherwise}`,
};
