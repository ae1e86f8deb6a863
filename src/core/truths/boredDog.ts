/**
 * What a certain dog really does, which three days of few pats cannot show: up to ten pats his wags follow a line, and then he is bored.
 * Past ten the line is bent by a parabola that begins there level with it, so that nothing jumps:
 *   wags(p) = w·p + b                        for p ≤ 10
 *   wags(p) = w·p + b − bend·(p − 10)²       for p > 10, and never under 0: a bored dog does not owe wags.
 * The line is the best one for his three days, (1, 2), (2, 4), (4, 5): w = 13/14, b = 3/2. Made up for the course.
 */
const W = 13 / 14;
const B = 3 / 2;
const PATIENCE = 10;
const BEND = 0.13;

/** The wags that this many pats really bring. */
export default function boredDog(pats: number): number {
  const line = W * pats + B;
  return pats <= PATIENCE ? line : Math.max(0, line - BEND * (pats - PATIENCE) ** 2);
}
