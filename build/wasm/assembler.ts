/**
 * As much of WebAssembly's binary format as our loops need: instructions as functions that give bytes, written inside out as formulas are, and a module around them.
 * (WebAssembly Core Specification 2.0, §5.)
 */
export type Bytes = readonly number[];

export const I32 = 0x7f;
export const F64 = 0x7c;
/** Two doubles, side by side. */
export const F64X2 = 0x7b;
type ValueType = typeof I32 | typeof F64 | typeof F64X2;

/** A local of the function in hand: a parameter, or what `Body.local` made. */
export interface Local {
  readonly get: Bytes;
  set(value: Bytes): Bytes;
}

// ---- numbers ----

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>>= 7) {
    if (rest < 0x80) return [...bytes, rest];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

/** The same with a sign. */
function signed(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest >>= 7) {
    if (rest >= -0x40 && rest < 0x40) return [...bytes, rest & 0x7f];
    bytes.push((rest & 0x7f) | 0x80);
  }
}

const double = (value: number): Bytes => [...new Uint8Array(Float64Array.of(value).buffer)];
const text = (letters: string): Bytes => counted([...new TextEncoder().encode(letters)]);
const counted = (bytes: Bytes): Bytes => [...unsigned(bytes.length), ...bytes];
const list = (items: readonly Bytes[]): Bytes => [...unsigned(items.length), ...items.flat()];
const section = (id: number, items: readonly Bytes[]): Bytes => [id, ...counted(list(items))];

// ---- instructions ----

const simd = (code: number): Bytes => [0xfd, ...unsigned(code)];
/** How an address is aligned, as a power of two, and what is added to it. */
const at = (alignment: number, offset: number): Bytes => [alignment, ...unsigned(offset)];
const two =
  (...code: Bytes) =>
  (a: Bytes, b: Bytes): Bytes => [...a, ...b, ...code];

export const i32 = {
  of: (value: number): Bytes => [0x41, ...signed(value)],
  add: two(0x6a),
  subtract: two(0x6b),
  multiply: two(0x6c),
  shiftLeft: two(0x74),
  isEqual: two(0x46),
  isLess: two(0x48),
  isLessOrEqual: two(0x4c),
  /** The first where the third is not 0, or else the second. */
  choose: (a: Bytes, b: Bytes, which: Bytes): Bytes => [...a, ...b, ...which, 0x1b],
};

export const f64x2 = {
  /** The same number twice. */
  of: (value: number): Bytes => [...simd(0x0c), ...double(value), ...double(value)],
  both: (number: Bytes): Bytes => [...number, ...simd(0x14)],
  load: (address: Bytes, offset = 0): Bytes => [...address, ...simd(0x00), ...at(3, offset)],
  /** The one number there, twice. */
  loadBoth: (address: Bytes, offset = 0): Bytes => [...address, ...simd(0x0a), ...at(3, offset)],
  store: (address: Bytes, value: Bytes): Bytes => [...address, ...value, ...simd(0x0b), ...at(3, 0)],
  lane: (value: Bytes, lane: 0 | 1): Bytes => [...value, ...simd(0x21), lane],
  add: two(...simd(0xf0)),
  subtract: two(...simd(0xf1)),
  multiply: two(...simd(0xf2)),
  divide: two(...simd(0xf3)),
  /** b < a ? b : a, and so a where b is not a number. */
  lower: two(...simd(0xf6)),
  /** a < b ? b : a */
  higher: two(...simd(0xf7)),
  /** The bits, as whole numbers of 64 bits each. */
  shiftBits: (value: Bytes, by: number): Bytes => [...value, ...i32.of(by), ...simd(0xcb)],
  addBits: two(...simd(0xce)),
};

export const f64 = { lower: two(0xa4) };

/** Goes round while what `work` leaves is not 0. */
export const loopWhile = (work: Bytes): Bytes => [0x03, 0x40, ...work, 0x0d, 0, 0x0b];

// ---- functions ----

/** So many of a kind. */
type Many<T, Count extends number, Made extends T[] = []> = Made['length'] extends Count
  ? Made
  : Many<T, Count, [...Made, T]>;

/** Gives a function that is being written its locals. */
export class Body {
  readonly #parameters: number;
  readonly types: ValueType[] = [];

  constructor(parameters: number) {
    this.#parameters = parameters;
  }

  local(type: ValueType): Local {
    this.types.push(type);
    return localAt(this.#parameters + this.types.length - 1);
  }

  some<Count extends number>(count: Count, type: ValueType): Many<Local, Count> {
    return Array.from({ length: count }, () => this.local(type)) as Many<Local, Count>;
  }
}

function localAt(index: number): Local {
  return {
    get: [0x20, ...unsigned(index)],
    set: (value) => [...value, 0x21, ...unsigned(index)],
  };
}

interface Source<Parameters extends readonly ValueType[]> {
  readonly name: string;
  readonly parameters: Parameters;
  readonly result: ValueType | null;
  /** The instructions, given the locals that the parameters are. */
  write(body: Body, parameters: { readonly [Index in keyof Parameters]: Local }): Bytes;
}

export interface ExportedFunction {
  readonly name: string;
  readonly type: Bytes;
  readonly body: Bytes;
}

/** A function's bytes. */
export function exported<const Parameters extends readonly ValueType[]>({
  name,
  parameters,
  result,
  write,
}: Source<Parameters>): ExportedFunction {
  const body = new Body(parameters.length);
  const locals = parameters.map((_, index) => localAt(index));
  const code = write(body, locals as { readonly [Index in keyof Parameters]: Local });
  return {
    name,
    type: [0x60, ...list(parameters.map((type) => [type])), ...list(result === null ? [] : [[result]])],
    body: counted([...list(body.types.map((type) => [1, type])), ...code, 0x0b]),
  };
}

/** The bytes of a module that exports these functions and takes its memory, `env.memory`, from whoever makes it. */
export function moduleOf(functions: readonly ExportedFunction[]): Uint8Array<ArrayBuffer> {
  const numbered = (one: (index: number) => Bytes) => functions.map((_, index) => one(index));
  return Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ type }) => type),
    ),
    ...section(2, [[...text('env'), ...text('memory'), 0x02, 0x00, 1]]),
    ...section(3, numbered(unsigned)),
    ...section(
      7,
      functions.map(({ name }, index) => [...text(name), 0x00, ...unsigned(index)]),
    ),
    ...section(
      10,
      functions.map(({ body }) => body),
    ),
  );
}
