/** Tables from files and the clipboard, and files from tables. */
export * from './chooseColumns.ts';
export * from './csvReader.ts';
export * from './decode.ts';
export * from './readCsv.ts';
export * from './table.ts';
export * from './writeCsv.ts';
