import anscombe1 from '../../core/datasets/anscombe1.ts';
import anscombe2 from '../../core/datasets/anscombe2.ts';
import anscombe3 from '../../core/datasets/anscombe3.ts';
import anscombe4 from '../../core/datasets/anscombe4.ts';
import type { Dataset } from '../../core/datasets/dataset.ts';

/** Anscombe's four, in his order. */
export const SETS: readonly Dataset[] = [anscombe1, anscombe2, anscombe3, anscombe4];
