/**
 * Inside the worker: gathers what a program prints and where it goes, and tells the page a few times a second, however fast
 * the program talks. What the page would throw away is thrown away here.
 */
import { type Fault, MOST_OUTPUT, MOST_VISITS, type Tell } from './messages.ts';

const EVERY = 120;
const ROOM = 16_384;

export interface Teller {
  print(text: string): void;
  visit(...place: readonly number[]): void;
  /** Tells what is left to tell. */
  flush(): void;
  /** Tells the rest, and that the program has ended. The next program of this worker counts from nothing. */
  end(fault: Fault | null): void;
}

/**
 * @param tell hands a message to the page, with the buffers that go over to it
 * @param clock the time in milliseconds
 */
export function teller(tell: (message: Tell, transfer: Transferable[]) => void, clock: () => number): Teller {
  let said: string[] = [];
  let length = 0;
  let cut = 0;
  let visits = new Float64Array(2 * ROOM);
  let filled = 0;
  let total = 0;
  let beyond = 0;
  let told = clock();
  let calls = 0;

  const flush = () => {
    told = clock();
    if (length === 0 && cut === 0 && filled === 0 && beyond === 0) return;
    const all = said.join('');
    const text = all.slice(-MOST_OUTPUT);
    const sent = visits.slice(0, filled);
    tell({ kind: 'said', text, cut: cut + all.length - text.length, visits: sent, beyond }, [sent.buffer]);
    [said, length, cut, filled, beyond] = [[], 0, 0, 0, 0];
  };
  const soon = () => {
    // Asking for the time is dearer than most of what a program does.
    calls = (calls + 1) % 64;
    if (calls === 0 && clock() - told > EVERY) flush();
  };
  return {
    print(text) {
      said.push(text);
      length += text.length;
      if (length > 4 * MOST_OUTPUT) {
        const kept = said.join('').slice(-MOST_OUTPUT);
        cut += length - kept.length;
        said = [kept];
        length = kept.length;
      }
      if (text.length > 2000 || calls === 0) calls = 63;
      soon();
    },
    visit(...place) {
      if (total >= MOST_VISITS) beyond += 1;
      else {
        if (filled + place.length > visits.length) {
          const grown = new Float64Array(2 * (filled + place.length));
          grown.set(visits);
          visits = grown;
        }
        visits.set(place, filled);
        filled += place.length;
        total += 1;
      }
      soon();
    },
    flush,
    end(fault) {
      flush();
      tell({ kind: 'ended', fault }, []);
      visits = new Float64Array(2 * ROOM);
      [total, calls] = [0, 0];
    },
  };
}
