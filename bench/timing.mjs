/**
 * Timing that compares: both sides in one process, in turns, so that a machine that slows down slows both, and in the
 * processor's time, so that what else the machine does is not counted. Each trial runs a batch sized to last about `target` ms; the
 * median of the trials counts.
 */
export async function perSecond(work, { target, trials }) {
  let batch = 1;
  for (;;) {
    const ms = await elapsed(work, batch);
    if (ms > target / 4) {
      batch = Math.max(1, Math.round((batch * target) / ms));
      break;
    }
    batch *= ms < 1 ? 16 : 4;
  }
  const rates = [];
  for (let i = 0; i < trials; i++) rates.push((batch * 1000) / (await elapsed(work, batch)));
  return rates.sort((a, b) => a - b)[trials >> 1];
}

/** The two rates, measured in turns. `work(count)` does `count` units. */
export async function compare(ours, theirs, settings) {
  const rounds = [[], []];
  for (let round = 0; round < 3; round++) {
    rounds[0].push(await perSecond(ours, settings));
    rounds[1].push(await perSecond(theirs, settings));
  }
  const [mine, other] = rounds.map((rates) => rates.sort((a, b) => a - b)[1]);
  return { ours: mine, theirs: other };
}

async function elapsed(work, count) {
  const before = process.cpuUsage();
  const result = work(count);
  // Awaiting what is not a promise would cost more than a fast unit does.
  if (result instanceof Promise) await result;
  const { user, system } = process.cpuUsage(before);
  // A clock that ticks is never at nothing.
  return Math.max(1e-3, (user + system) / 1000);
}

/** Throws unless each value agrees with the wanted one to the given relative error. */
export function agree(given, wanted, relative, what) {
  wanted.forEach((value, i) => {
    const error = Math.abs(given[i] - value) / Math.max(Math.abs(value), 1e-300);
    if (!(error <= relative))
      throw new Error(`${what} disagrees: ${given[i]} and ${value}, relative error ${error}`);
  });
}

/** A line with noise, the same every time. */
export function lineData(core, count, offset = 0) {
  const rng = core.random(count);
  const x = Array.from({ length: count }, () => offset + rng.uniform());
  const y = x.map((value) => 2 + 3 * (value - offset) + 0.1 * rng.normal());
  return { x, y };
}
