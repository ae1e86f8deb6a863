/**
 * Bytes as text. A byte order mark says UTF-8 or UTF-16. Without one it is UTF-8, unless a byte turns up that UTF-8 does not have
 * before any character beyond ASCII did: then the file comes from an older program on Windows, and it is Windows-1252 from there on.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export class BytesToText {
  encoding: Encoding = 'utf-8';
  private decoder: TextDecoder | null = null;
  /** Bytes of a character, or of the mark, that have not all arrived. */
  private rest = new Uint8Array(0);
  private started = false;
  private beyondAscii = false;

  /** The text of the next bytes, as far as its characters are complete. */
  push(bytes: Uint8Array): string {
    const all = joined(this.rest, bytes);
    if (!this.started && all.length < 3) {
      this.rest = all;
      return '';
    }
    this.rest = new Uint8Array(0);
    return this.decode(this.started ? all : this.start(all));
  }

  /** What was left at the end. */
  finish(): string {
    const last = this.started ? this.rest : this.start(this.rest);
    if (this.decoder) return this.decoder.decode(last);
    return this.encoding === 'utf-8' ? this.asUtf8(last) : '';
  }

  /** Takes the byte order mark off the first bytes. */
  private start(bytes: Uint8Array): Uint8Array {
    this.started = true;
    const [a, b, c] = bytes;
    if (a === 0xef && b === 0xbb && c === 0xbf) {
      this.beyondAscii = true;
      return bytes.subarray(3);
    }
    if (a === 0xff && b === 0xfe) return this.use('utf-16le', bytes.subarray(2));
    if (a === 0xfe && b === 0xff) return this.use('utf-16be', bytes.subarray(2));
    return bytes;
  }

  private use(encoding: Encoding, bytes: Uint8Array): Uint8Array {
    this.encoding = encoding;
    this.decoder = new TextDecoder(encoding);
    return bytes;
  }

  private decode(bytes: Uint8Array): string {
    if (this.decoder) return this.decoder.decode(bytes, { stream: true });
    const end = endOfCharacters(bytes);
    this.rest = bytes.slice(end);
    return this.asUtf8(bytes.subarray(0, end));
  }

  private asUtf8(bytes: Uint8Array): string {
    try {
      const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
      this.beyondAscii ||= text.length < bytes.length;
      return text;
    } catch {
      // A damaged file that was UTF-8 so far stays UTF-8; what cannot be read shows as the replacement character.
      if (this.beyondAscii) return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      const all = joined(bytes, this.rest);
      this.rest = new Uint8Array(0);
      return new TextDecoder('windows-1252').decode(this.use('windows-1252', all), { stream: true });
    }
  }
}

/** Where the last complete UTF-8 character ends: before a lead byte that asks for more bytes than there are. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte < 0xc0) continue;
    const wanted = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return wanted > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(one.length + other.length);
  all.set(one);
  all.set(other, one.length);
  return all;
}
