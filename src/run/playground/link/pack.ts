/**
 * Text packed for an address: deflated (RFC 1951) and written with the 64 characters that an address may hold (RFC 4648, section 5).
 * Unpacking counts what comes out and stops at a limit: a thousand characters can hold a million.
 */
export async function pack(text: string): Promise<string> {
  const deflated = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
  let binary = '';
  for (let at = 0; at < bytes.length; at += 8192)
    binary += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

export interface Unpacked {
  /** What came out, as far as it did. */
  readonly text: string;
  /** Whether it is all there; if not, it was cut or damaged, or it was too much. */
  readonly ended: 'whole' | 'cut' | 'tooMuch';
}

/** Bytes given to the unpacker at a time. Deflate makes at most 1032 of one, so no piece can surprise. */
const PIECE = 256;

export async function unpack(packed: string, mostBytes: number): Promise<Unpacked> {
  const bytes = bytesOf(packed);
  if (bytes === null) return { text: '', ended: 'cut' };
  let given = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        if (given >= bytes.length) controller.close();
        else controller.enqueue(bytes.slice(given, given + PIECE));
        given += PIECE;
      },
    },
    { highWaterMark: 0 },
  );
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const decoder = new TextDecoder();
  let text = '';
  let count = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { text: text + decoder.decode(), ended: 'whole' };
      count += value.length;
      if (count > mostBytes) {
        await reader.cancel().catch(() => undefined);
        return { text, ended: 'tooMuch' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { text, ended: 'cut' };
  }
}

function bytesOf(packed: string): Uint8Array<ArrayBuffer> | null {
  // One character too many, as a cut can leave, encodes no byte.
  const whole = packed.length % 4 === 1 ? packed.slice(0, -1) : packed;
  if (!/^[\w-]*$/.test(whole)) return null;
  const binary = atob(whole.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
