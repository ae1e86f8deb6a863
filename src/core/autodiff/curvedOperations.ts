/**
 * The steps of a formula with their first and second derivatives beside them, for derivatives of second order. Where a function has a
 * corner its slope is the middle of the slopes beside it, and its curvature 0. (Griewank & Walther, *Evaluating Derivatives*, table 13.2.)
 */
import { sigmoid } from './operations.ts';

/** A function of one number: its value at a, its slope, and the slope of its slope. */
export interface OneOperation {
  readonly value: (a: number) => number;
  readonly first: (a: number, value: number) => number;
  readonly second: (a: number, value: number, first: number) => number;
}

const one = (value: OneOperation['value'], first: OneOperation['first'], second: OneOperation['second']) => ({
  value,
  first,
  second,
});
const zero = () => 0;

export const ONE_OPERATIONS = {
  negate: one(
    (a) => -a,
    () => -1,
    zero,
  ),
  exp: one(
    Math.exp,
    (_, value) => value,
    (_, value) => value,
  ),
  /** To the base e. */
  log: one(
    Math.log,
    (a) => 1 / a,
    (_a, _value, first) => -first * first,
  ),
  sqrt: one(
    Math.sqrt,
    (_, value) => 0.5 / value,
    (a, _, first) => (-0.5 * first) / a,
  ),
  abs: one(Math.abs, Math.sign, zero),
  sin: one(Math.sin, Math.cos, (_, value) => -value),
  cos: one(
    Math.cos,
    (a) => -Math.sin(a),
    (_, value) => -value,
  ),
  tan: one(
    Math.tan,
    (_, value) => 1 + value * value,
    (_, value, first) => 2 * value * first,
  ),
  sinh: one(Math.sinh, Math.cosh, (_, value) => value),
  cosh: one(Math.cosh, Math.sinh, (_, value) => value),
  tanh: one(
    Math.tanh,
    (_, value) => (1 - value) * (1 + value),
    (_, value, first) => -2 * value * first,
  ),
  atan: one(
    Math.atan,
    (a) => 1 / (1 + a * a),
    (a, _, first) => -2 * a * first * first,
  ),
  sigmoid: one(
    sigmoid,
    (a) => sigmoid(a) * sigmoid(-a),
    (a, _, first) => first * (sigmoid(-a) - sigmoid(a)),
  ),
  /** max(0, a); at the corner the slope is taken as 0, as libraries do. */
  relu: one(
    (a) => Math.max(0, a),
    (a) => (a > 0 ? 1 : 0),
    zero,
  ),
} satisfies Record<string, OneOperation>;

/** a raised to a fixed exponent, whole or not: of a negative a only a whole one has a value. */
export function powerOf(n: number): OneOperation {
  if (n === 0) return one(() => 1, zero, zero);
  if (n === 1) return one((a) => a, () => 1, zero); // biome-ignore format: one line says it
  if (n === 2) return one((a) => a * a, (a) => 2 * a, () => 2); // biome-ignore format: one line says it
  return one(
    (a) => a ** n,
    (a) => n * a ** (n - 1),
    (a) => n * (n - 1) * a ** (n - 2),
  );
}

/** All derivatives of g(u, v) up to the second, five of them: g_u, g_v, g_uu, g_uv, g_vv. */
export type Partials = Float64Array;

/** A function of two numbers; `partials` are written into `out`. */
export interface TwoOperation {
  readonly value: (u: number, v: number) => number;
  readonly partials: (out: Partials, u: number, v: number, value: number) => void;
}

function set(out: Partials, u: number, v: number, uu: number, uv: number, vv: number): void {
  out[0] = u;
  out[1] = v;
  out[2] = uu;
  out[3] = uv;
  out[4] = vv;
}

export const TWO_OPERATIONS = {
  add: { value: (u, v) => u + v, partials: (out) => set(out, 1, 1, 0, 0, 0) },
  subtract: { value: (u, v) => u - v, partials: (out) => set(out, 1, -1, 0, 0, 0) },
  multiply: { value: (u, v) => u * v, partials: (out, u, v) => set(out, v, u, 0, 1, 0) },
  divide: {
    value: (u, v) => u / v,
    partials: (out, _, v, value) => set(out, 1 / v, -value / v, 0, -1 / (v * v), (2 * value) / (v * v)),
  },
  /** uᵛ with an exponent that varies, which has a value where u is not negative: e to the v·log u. */
  power: {
    value: (u, v) => (u < 0 ? Number.NaN : u ** v),
    partials(out, u, v, value) {
      const log = Math.log(u);
      const lower = u ** (v - 1);
      // Where u is 0 and v positive it stays 0 whatever v does; without this it would be 0·∞.
      const along = value === 0 ? 0 : value * log;
      const twice = value === 0 ? 0 : value * log * log;
      const mixed = lower === 0 ? 0 : lower * (1 + v * log);
      set(
        out,
        v === 0 ? 0 : v * lower,
        along,
        v === 0 || v === 1 ? 0 : v * (v - 1) * u ** (v - 2),
        mixed,
        twice,
      );
    },
  },
  min: { value: Math.min, partials: (out, u, v) => choose(out, v - u) },
  max: { value: Math.max, partials: (out, u, v) => choose(out, u - v) },
} satisfies Record<string, TwoOperation>;

/** The slopes of the one that counts; of both by half where they are equal. */
function choose(out: Partials, lead: number): void {
  const share = lead > 0 ? 1 : lead < 0 ? 0 : 0.5;
  set(out, share, 1 - share, 0, 0, 0);
}
