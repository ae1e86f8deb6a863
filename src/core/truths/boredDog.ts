/**
 * What a certain dog really does, which three days of few pats cannot show: more pats bring more wags up to ten, and from there on fewer, for he
 * has had enough. A parabola with its top at ten pats:
 *   wags(p) = 7.5 − (p − 10)²/16,  and never under 0: a bored dog does not owe wags.
 * A day strays from it, by half a wag at most: his three days, (1, 2), (2, 4), (4, 5), have 2.4375, 3.5 and 5.25 on it. Made up for the course.
 */
const ENOUGH = 10;
const MOST = 7.5;
const BEND = 16;

/** How far a day strays from what he does, at most, in wags. */
export const STRAY = 0.5;

/** The wags that this many pats really bring, but for what a day strays. */
export default function boredDog(pats: number): number {
  return Math.max(0, MOST - (pats - ENOUGH) ** 2 / BEND);
}
