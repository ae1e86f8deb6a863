/**
 * A file of numbers read. Papa Parse is asked for what our reader gives, numbers rather than strings; ours also finds out the decimal
 * mark, tells names from data, and keeps columns.
 */
import { compare } from '../timing.mjs';

const sizes = [1e3, 1e5, 1e6];

export default sizes.map((size) => ({
  name: `CSV of ${size.toLocaleString('en-US')} rows read, against Papa Parse`,
  goal: 1,
  async run({ core, rivals, timing }) {
    const rng = core.random(size);
    const column = () => Array.from({ length: size }, () => Math.round(rng.normal() * 1e6) / 1e3);
    const written = { x: column(), y: column() };
    // Through bytes and back, as a file comes: one flat string rather than a tree of pieces.
    const bytes = Buffer.from(
      core.writeCsv(Object.entries(written).map(([name, values]) => ({ name, values }))),
    );
    const text = bytes.toString('latin1');
    const Papa = rivals('papaparse');
    const options = { header: false, dynamicTyping: true, skipEmptyLines: true };
    const { table } = core.readCsv(text);
    const rows = Papa.parse(text, options).data;
    if (table.rowCount !== size || rows.length !== size + 1)
      throw new Error('the readers disagree on the rows');
    for (let i = 0; i < size; i++) {
      const [x, y] = table.columns.map(({ values }) => values[i]);
      if (x !== written.x[i] || y !== written.y[i]) throw new Error(`row ${i} is ${x}, ${y}`);
      if (x !== rows[i + 1][0] || y !== rows[i + 1][1]) throw new Error(`the readers disagree on row ${i}`);
    }
    const ours = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += core.readCsv(text).table.rowCount;
      return total;
    };
    const theirs = (count) => {
      let total = 0;
      for (let i = 0; i < count; i++) total += Papa.parse(text, options).data.length;
      return total;
    };
    return compare(ours, theirs, timing);
  },
}));
