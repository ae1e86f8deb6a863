/** A link as a QR code: the modules from the library, and what is drawn of them. */
import { encodeQR } from 'qr';

/** Bytes in the largest code, version 40 with the least correction (ISO/IEC 18004). */
export const MOST_BYTES = 2953;
/** Light modules around the code; readers need them. */
const QUIET = 4;
/** Up to here a code bears more damage without becoming too fine. */
const SMALL = 300;
const DARK = '#000000';
const LIGHT = '#ffffff';

export interface QrCode {
  /** Modules along a side, the quiet zone among them. */
  readonly side: number;
  /** The dark modules as path data, a unit to the module. */
  readonly path: string;
}

export const bytesIn = (text: string): number => new TextEncoder().encode(text).length;

/** The code of a text; null where it is longer than any code holds. */
export function qrCodeOf(text: string): QrCode | null {
  const bytes = bytesIn(text);
  if (bytes > MOST_BYTES) return null;
  const modules = encodeQR(text, 'raw', {
    ecc: bytes <= SMALL ? 'medium' : 'low',
    encoding: 'byte',
    border: QUIET,
  });
  return { side: modules.length, path: modules.map(rowPath).join('') };
}

/** The dark runs of a row, each a rectangle one unit high. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x++) {
    const from = x;
    while (row[x]) x++;
    if (x > from) path += `M${from} ${y}h${x - from}v1h${from - x}z`;
  }
  return path;
}

/** The code as a file, so large that each module is a whole number of dots. */
export function qrSvg({ side, path }: QrCode, title: string): string {
  const size = side * moduleDots(side);
  const safe = title.replace(/[<>&"]/g, ' ');
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges">`,
    `<title>${safe}</title>`,
    `<rect width="${side}" height="${side}" fill="${LIGHT}"/>`,
    `<path fill="${DARK}" d="${path}"/>`,
    '</svg>',
    '',
  ].join('\n');
}

/** Dots along a module of the picture: about 1200 for the whole. */
const moduleDots = (side: number) => Math.max(4, Math.ceil(1200 / side));

export async function qrPng({ side, path }: QrCode): Promise<Blob> {
  const dots = moduleDots(side);
  const canvas = Object.assign(document.createElement('canvas'), { width: side * dots, height: side * dots });
  const context = canvas.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas');
  context.fillStyle = LIGHT;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.scale(dots, dots);
  context.fillStyle = DARK;
  context.fill(new Path2D(path));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('the browser has no memory for it'))));
  });
}
