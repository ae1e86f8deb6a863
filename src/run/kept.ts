import { same } from '../core/same.ts';

/**
 * A function that keeps what it worked out: asked the same again, it gives the very same answer. What an answer follows from is what the function takes, and nothing else, so a change
 * of a state works out anew only what reads a field that is another now.
 * @param make of one thing, by which answers are kept as long as it is there, and of plain data, which need only be alike
 * @param most how many answers about one thing are kept, the last ones asked for; two are enough for how it is and how it was
 */
export function kept<About extends object, By extends readonly unknown[], Answer>(
  make: (about: About, ...by: By) => Answer,
  most = 2,
): (about: About, ...by: By) => Answer {
  const known = new WeakMap<About, { readonly by: By; readonly answer: Answer }[]>();
  return (about, ...by) => {
    const ours = known.get(about) ?? [];
    known.set(about, ours);
    const at = ours.findIndex((one) => same(one.by, by));
    const found = at < 0 ? { by, answer: make(about, ...by) } : (ours[at] as (typeof ours)[number]);
    // The last one asked for goes to the front, and who was asked for longest ago goes.
    if (at !== 0) {
      if (at > 0) ours.splice(at, 1);
      ours.unshift(found);
      if (ours.length > most) ours.pop();
    }
    return found.answer;
  };
}
