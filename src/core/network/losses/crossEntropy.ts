/**
 * −Σ y ln a. With a sigmoid each unit is a question of its own, −y ln a − (1 − y) ln(1 − a); with softmax the units share one answer. Worked out from the scores, never from
 * the values, whose logarithms overflow: with a sigmoid z(1 − y) + ln(1 + e⁻ᶻ) for z ≥ 0 and −zy + ln(1 + eᶻ) below; with softmax Σ y(m − z) + ln Σ e^(z − m), m the largest score,
 * its own term apart (log-sum-exp). Either way the slope along a score is a − y. (Goodfellow, Bengio & Courville, *Deep Learning*, §6.2.2.)
 */
import { complement, NEAR_ONE } from '../activations/sigmoid.ts';
import { largestIn } from '../activations/softmax.ts';
import type { Loss, ScoreHead } from './loss.ts';

const ofSigmoid: ScoreHead = {
  rule: String.raw`-\sum_k \bigl(y_k \ln a_k + (1 - y_k) \ln(1 - a_k)\bigr)`,
  slopeRule: 'a_k - y_k',
  total({ units, rows, scores, values }, targets) {
    const count = rows * units;
    let total = 0;
    for (let i = 0; i < count; i++) {
      const score = scores[i] as number;
      const target = targets[i] as number;
      const e = Math.exp(-Math.abs(score));
      values[i] = (score >= 0 ? 1 : e) / (1 + e);
      // Both parts are positive: nothing cancels.
      total += (score >= 0 ? score * (1 - target) : -score * target) + Math.log1p(e);
    }
    return total;
  },
  slopes({ units, rows, scores, values, deltas }, targets) {
    const count = rows * units;
    for (let i = 0; i < count; i++) {
      const value = values[i] as number;
      const target = targets[i] as number;
      deltas[i] = value < NEAR_ONE ? value - target : 1 - target - complement(scores[i] as number, value);
    }
  },
  curvature({ units, scores, values }, row, into) {
    for (let i = 0; i < units; i++) {
      const value = values[row * units + i] as number;
      const curve = value * complement(scores[row * units + i] as number, value);
      into[i * units + i] = (into[i * units + i] as number) + curve;
    }
  },
};

/** Targets that add up to T, which is 1 but for the digits they were written with: Σ y(m − z) + T ln Σ e^(z − m), slopes T·a − y. */
const ofSoftmax: ScoreHead = {
  rule: String.raw`-\sum_k y_k \ln a_k`,
  slopeRule: 'a_k - y_k',
  total({ units, rows, scores, values }, targets) {
    let total = 0;
    for (let from = 0; from < rows * units; from += units) {
      const largest = largestIn(scores, from, units);
      const most = scores[largest] as number;
      let others = 0;
      let whole = 0;
      for (let i = from; i < from + units; i++) {
        const below = most - (scores[i] as number);
        const target = targets[i] as number;
        const part = Math.exp(-below);
        values[i] = part;
        if (i !== largest) others += part;
        // A target of 0 adds nothing, even where `below` is infinite, as 0 · ∞ is NaN.
        if (target > 0) total += target * below;
        whole += target;
      }
      for (let i = from; i < from + units; i++) values[i] = (values[i] as number) / (1 + others);
      total += whole * Math.log1p(others);
    }
    return total;
  },
  slopes({ units, rows, scores, values, deltas }, targets) {
    for (let from = 0; from < rows * units; from += units) {
      const largest = largestIn(scores, from, units);
      let others = 0;
      let whole = 0;
      for (let i = from; i < from + units; i++) {
        if (i !== largest) others += values[i] as number;
        whole += targets[i] as number;
      }
      for (let i = from; i < from + units; i++) {
        deltas[i] = whole * (values[i] as number) - (targets[i] as number);
      }
      // 1 − a from what is left to the others, where a is near 1.
      deltas[largest] = whole - (targets[largest] as number) - whole * others;
    }
  },
  /** aᵢ([i = j] − aⱼ), the targets taken to add up to 1. */
  curvature({ units, values }, row, into) {
    const first = row * units;
    for (let i = 0; i < units; i++) {
      const value = values[first + i] as number;
      for (let j = 0; j < units; j++) {
        if (j === i) continue;
        const shared = value * (values[first + j] as number);
        into[i * units + j] = (into[i * units + j] as number) - shared;
        // 1 − aᵢ as the sum of the other shares, so that nothing cancels.
        into[i * units + i] = (into[i * units + i] as number) + shared;
      }
    }
  },
};

/** Shares may add up to 1 to within the digits that labels are written with. */
const DIGITS = 1e-6;

const crossEntropy: Loss = {
  id: 'crossEntropy',
  rule: String.raw`-\sum_k y_k \ln a_k`,
  slopeRule: String.raw`-\frac{y_k}{a_k}`,
  judges: 'classes',
  quadratic: false,
  ofScores: { sigmoid: ofSigmoid, softmax: ofSoftmax },
  refuses(targets, activation) {
    let total = 0;
    for (let i = 0; i < targets.length; i++) {
      const target = targets[i] as number;
      if (!(target >= 0 && target <= 1)) return { place: i, asked: 'crossEntropy needs shares from 0 to 1' };
      total += target;
    }
    return activation === 'softmax' && !(Math.abs(total - 1) <= DIGITS)
      ? { place: null, asked: 'crossEntropy with softmax needs shares that add up to 1' }
      : null;
  },
};

export default crossEntropy;
