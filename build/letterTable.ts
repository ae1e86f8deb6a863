/** The letters that a font has: the keys of the table `cmap` of a TrueType file, in the format that is written for letters of two bytes. */
export function lettersIn(font: Uint8Array): Set<string> {
  const data = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const letters = new Set<string>();
  const cmap = placeOf('cmap', font, data);
  for (let table = 0; table < data.getUint16(cmap + 2); table++) {
    const at = cmap + data.getUint32(cmap + 8 + 8 * table);
    if (data.getUint16(at) !== 4) continue;
    const pairs = data.getUint16(at + 6);
    for (let pair = 0; pair < pairs; pair += 2) {
      const [last, first] = [data.getUint16(at + 14 + pair), data.getUint16(at + 16 + pairs + pair)];
      // The last pair is the end of the table, and no letter.
      for (let code = first; code <= last && code < 0xffff; code++) letters.add(String.fromCharCode(code));
    }
  }
  return letters;
}

function placeOf(name: string, font: Uint8Array, data: DataView): number {
  for (let table = 0; table < data.getUint16(4); table++) {
    const at = 12 + 16 * table;
    if (String.fromCharCode(...font.subarray(at, at + 4)) === name) return data.getUint32(at + 8);
  }
  throw new Error(`the font has no table ${name}`);
}
