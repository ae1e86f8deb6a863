/** Tables from files and the clipboard, and files from tables. */
export type { DecimalMark } from '../numberText.ts';
export { isPercent, readCell } from './cellNumber.ts';
export * from './chooseColumns.ts';
export * from './csvReader.ts';
export * from './decode.ts';
export * from './readCsv.ts';
export * from './table.ts';
export * from './writeCsv.ts';
