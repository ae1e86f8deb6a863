/** Formulas, as the playground's state wants them. */
export { formulaTerrain } from '../../run/formula/formulaTerrain.ts';
export { isFormula } from '../../run/formula/parseFormula.ts';
