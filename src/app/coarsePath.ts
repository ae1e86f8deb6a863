/** SVG path data in whole units: a picture that nobody can come closer to needs no tenths of a pixel. */
const PARTS = /[a-z]|[-+]?(?:\d*\.\d+|\d+\.?)(?:e[-+]?\d+)?/gi;
/** How many numbers each command that figures write takes. */
const TAKES: Readonly<Record<string, number>> = { m: 2, l: 2, h: 1, v: 1, c: 6, a: 7, z: 0 };

/** The same path with every place rounded, each written from the one before; what has other commands is left as it is. */
export function coarsePath(d: string): string {
  const parts = d.match(PARTS) ?? [];
  const out = new Writer();
  /** Where the path is, where its part began, and the same as it was written. */
  let [at, began] = [HERE, HERE];
  let [put, from] = [HERE, HERE];
  let command = '';
  for (let i = 0; i < parts.length; ) {
    if (/[a-z]/i.test(parts[i] as string)) command = parts[i++] as string;
    else if (!/[^z]/i.test(command)) return d;
    const name = command.toLowerCase();
    const takes = TAKES[name];
    const numbers = parts.slice(i, i + (takes ?? 0)).map(Number);
    if (takes === undefined || numbers.length < takes || numbers.some(Number.isNaN)) return d;
    i += takes;
    if (name === 'z') {
      out.write('z');
      [at, put] = [began, from];
      continue;
    }
    const base = command === name ? at : HERE;
    const places = placesOf(name, numbers, base, at);
    const next = places.at(-1) as Place;
    const written = places.map(rounded);
    const end = written.at(-1) as Place;
    const steps = written.flatMap((place) => [place.x - put.x, place.y - put.y]);
    if (name === 'c') out.write('c', ...steps);
    else if (name === 'a') out.write('a', ...numbers.slice(0, 5).map(tenth), ...steps);
    else if (name === 'm') {
      out.write(out.text ? 'm' : 'M', ...steps);
      [began, from] = [next, end];
      command = command === 'm' ? 'l' : 'L';
    } else out.line(steps[0] as number, steps[1] as number);
    [at, put] = [next, end];
  }
  return out.text;
}

interface Place {
  readonly x: number;
  readonly y: number;
}
const HERE: Place = { x: 0, y: 0 };
const rounded = ({ x, y }: Place): Place => ({ x: Math.round(x), y: Math.round(y) });
const tenth = (value: number) => Math.round(value * 10) / 10;

/** The places that a command's numbers stand for: for a curve its handles and its end. */
function placesOf(name: string, numbers: readonly number[], base: Place, at: Place): Place[] {
  const [first = 0] = numbers;
  if (name === 'h') return [{ x: base.x + first, y: at.y }];
  if (name === 'v') return [{ x: at.x, y: base.y + first }];
  const pairs = name === 'a' ? numbers.slice(5) : numbers;
  return Array.from({ length: pairs.length / 2 }, (_, pair) => ({
    x: base.x + (pairs[2 * pair] as number),
    y: base.y + (pairs[2 * pair + 1] as number),
  }));
}

class Writer {
  text = '';
  private last = '';

  /** A command, its letter left out where it is the last one's. */
  write(command: string, ...numbers: number[]): void {
    if (command !== this.last || command === 'm') this.text += command;
    this.last = command;
    for (const number of numbers) {
      const apart = number >= 0 && /\d$/.test(this.text);
      this.text += `${apart ? ' ' : ''}${number}`;
    }
  }

  /** A line, in as few letters as it takes; one of no length is only written where it is a dot. */
  line(x: number, y: number): void {
    if (y !== 0 && x !== 0) this.write('l', x, y);
    else if (y !== 0) this.write('v', y);
    else if (x !== 0 || /m/i.test(this.last)) this.write('h', x);
  }
}
