/**
 * A PNG told how large it is on paper: a pHYs chunk (PNG specification, third edition, 11.3.4.3) after its header. The chunk's checksum is the
 * CRC-32 of ISO 3309, as in the specification's annex D.
 */
const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
/** Signature, and the header chunk: length, type, 13 bytes, checksum. */
const HEADER = 8 + 4 + 4 + 13 + 4;
const METERS_PER_INCH = 0.0254;

/** The same picture with so many dots to the inch. What is no PNG comes back as it was. */
export function withDensity(png: Uint8Array<ArrayBuffer>, dotsPerInch: number): Uint8Array<ArrayBuffer> {
  if (png.length < HEADER || !SIGNATURE.every((byte, i) => png[i] === byte)) return png;
  const chunk = new Uint8Array(4 + 4 + 9 + 4);
  const view = new DataView(chunk.buffer);
  const perMeter = Math.round(dotsPerInch / METERS_PER_INCH);
  view.setUint32(0, 9);
  chunk.set([0x70, 0x48, 0x59, 0x73], 4);
  view.setUint32(8, perMeter);
  view.setUint32(12, perMeter);
  chunk[16] = 1;
  view.setUint32(17, crc32(chunk.subarray(4, 17)));
  const made = new Uint8Array(png.length + chunk.length);
  made.set(png.subarray(0, HEADER));
  made.set(chunk, HEADER);
  made.set(png.subarray(HEADER), HEADER + chunk.length);
  return made;
}

export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
