/** What comes with the playground's first formula (formulas.ts). */
export { formulaTerrain } from '../../run/formula/formulaTerrain.ts';
export { isFormula } from '../../run/formula/parseFormula.ts';
export { FormulaOf } from './panels/FormulaOf.tsx';
