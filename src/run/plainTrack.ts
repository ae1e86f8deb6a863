/** Plain gradient descent on a line's cost: the run of nearly every lesson, and the one that has to be quick. */
import { settingOf } from '../core/optimizers/optimizer.ts';
import type { Quadratic } from '../core/quadratic.ts';
import type { RunConfiguration } from './configuration.ts';
import { costOf } from './costOf.ts';
import { Track } from './track.ts';

export class PlainTrack extends Track {
  private readonly quadratic: Quadratic;
  private readonly learningRate: number;
  private readonly under: number;

  constructor(configuration: RunConfiguration) {
    const quadratic = costOf(configuration.data, configuration.reduction);
    super(configuration, quadratic);
    this.quadratic = quadratic;
    this.learningRate = settingOf(configuration.settings, 'learningRate');
    this.under = configuration.stopWhenSlopesUnder ?? 0;
  }

  /** The same bits as the `gradientDescent` optimizer, without an array a step: the arithmetic of `quadratic`, written out. No timeline is so long that it would be late. */
  protected run(steps: number): void {
    const { cost } = this.columns;
    const [w, b] = this.columns.parameters as [Float64Array, Float64Array];
    const [slopeW, slopeB] = this.columns.gradient as [Float64Array, Float64Array];
    const { learningRate, under } = this;
    const { center, base, slope, squares, settled } = this.quadratic;
    const [centerW, centerB] = center;
    const [baseSlopeW, baseSlopeB] = slope;
    const { alongW, alongB, tilt, cross } = squares;
    const limit = this.limit();
    let at = this.filled - 1;
    let atW = w[at] as number;
    let atB = b[at] as number;
    let gradientW = slopeW[at] as number;
    let gradientB = slopeB[at] as number;
    while (at < steps && !this.end) {
      atW -= learningRate * gradientW;
      atB -= learningRate * gradientB;
      const dw = atW - centerW;
      const db = atB - centerB;
      const distance = db + tilt * dw;
      const lift = alongB * distance;
      gradientW = baseSlopeW + (alongW * dw + tilt * lift + cross * db);
      gradientB = baseSlopeB + (lift + cross * dw);
      const value =
        base +
        (baseSlopeW * dw + baseSlopeB * db) +
        (0.5 * (alongB * distance * distance + alongW * dw * dw) + cross * dw * db);
      // An infinite number less itself is NaN, which equals nothing: one test for all three.
      const zero = value - value + (gradientW - gradientW) + (gradientB - gradientB);
      if (zero !== 0) {
        this.finish('diverged', at, at + 1);
        break;
      }
      at++;
      w[at] = atW;
      b[at] = atB;
      cost[at] = settled(value, atW, atB);
      slopeW[at] = gradientW;
      slopeB[at] = gradientB;
      if (value > limit) this.finish('diverged', at);
      else if (Math.abs(gradientW) < under && Math.abs(gradientB) < under) this.finish('converged', at);
    }
    this.filled = at + 1;
  }
}
