/**
 * The loops of a search in WebAssembly, two numbers at a time (`build/wasm/searchLoops.ts`), or none where the browser has no such instructions or the policy allows no code from bytes: then
 * the plain ones do, which give the same bits.
 */
import bytes from 'virtual:search-loops';
import type { Loops, MakeLoops } from '../../core/search/loops.ts';
import { loopsOver, plainLoops } from '../../core/search/plainLoops.ts';

interface Exports {
  powers(...places: number[]): void;
  shares(...places: number[]): void;
  costsAlong(...places: number[]): number;
  costsAt(...places: number[]): number;
}

/** A page of its memory, in bytes. */
const PAGE = 65_536;
/** Addresses are in bytes. */
const BYTES = 8;

/** The fast loops, or null. What is compiled is compiled once. */
export function wasmLoops(): MakeLoops | null {
  let module: WebAssembly.Module;
  try {
    module = new WebAssembly.Module(bytes);
  } catch {
    return null;
  }
  return (length) => {
    try {
      const memory = new WebAssembly.Memory({ initial: Math.ceil((length * BYTES) / PAGE) });
      const { exports } = new WebAssembly.Instance(module, { env: { memory } });
      return loopsIn(exports as unknown as Exports, new Float64Array(memory.buffer, 0, length));
    } catch {
      // So much memory is not to be had in one piece.
      return plainLoops(length);
    }
  };
}

/** A single number is no pair: the plain loop takes it. */
function loopsIn(wasm: Exports, numbers: Float64Array): Loops {
  const single = loopsOver(numbers);
  return {
    numbers,
    powers(places) {
      const { input, output } = inBytes(places);
      return places.length < 2
        ? single.powers(places)
        : (base, slope) => wasm.powers(0, places.length, input, output, base, slope);
    },
    shares(places) {
      const { input, output } = inBytes(places);
      return places.length < 2
        ? single.shares(places)
        : (base, slope) => wasm.shares(0, places.length, input, output, base, slope);
    },
    costsAlong(places) {
      const { terms, columns, pitch, output } = inBytes(places);
      const { count, factor } = places;
      const one = single.costsAlong(places);
      return (from, to) =>
        to - from < 2
          ? one(from, to)
          : wasm.costsAlong(from, to, count, terms, columns, pitch, output, factor);
    },
    costsAt(places) {
      const { examples, columns, pitch, bias, output } = inBytes(places);
      const { count, inputs, units, factor } = places;
      const one = single.costsAt(places);
      return (from, to) =>
        to - from < 2
          ? one(from, to)
          : wasm.costsAt(from, to, count, inputs, units, examples, columns, pitch, bias, output, factor);
    },
  };
}

const inBytes = <T extends object>(places: T): { readonly [Name in keyof T]: number } =>
  Object.fromEntries(Object.entries(places).map(([name, place]) => [name, place * BYTES])) as {
    readonly [Name in keyof T]: number;
  };
