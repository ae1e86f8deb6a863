import { createContext, useContext, useSyncExternalStore } from 'react';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Keep } from './storage.ts';

/** A short question about an earlier lesson, as it was asked last in this one (lessons/recall/). */
export interface Recalled {
  /** What its numbers were made from; those of one round share it, and a later round has a larger one. */
  readonly seed: number;
  readonly said?: string | number;
  /** Whether the first answer was right; absent until there is one. */
  readonly right?: boolean;
}

/** What a learner has done in one lesson. */
export interface LessonProgress {
  /** The step last looked at, from 1. */
  readonly step: number;
  readonly visited: readonly number[];
  /** Answers to predictions, by their id. */
  readonly answers: Readonly<Record<string, string | number>>;
  /** Tasks that were done, by their id, with the learner's best number where the task keeps one. */
  readonly done: Readonly<Record<string, number | true>>;
  /** Short questions about earlier lessons, by their id, in the order in which they were asked. */
  readonly recall?: Readonly<Record<string, Recalled>> | undefined;
}

export interface ProgressState {
  readonly lessons: Readonly<Record<string, LessonProgress>>;
  /** False until what the browser kept has been read. */
  readonly read: boolean;
  /** True once the browser has refused to keep the progress. */
  readonly refused: boolean;
}

export const KEY = 'downhill.progress.1';
const NOTHING: LessonProgress = { step: 1, visited: [], answers: {}, done: {} };

export interface Progress {
  readonly store: StoreApi<ProgressState>;
  of(slug: string): LessonProgress;
  visit(slug: string, step: number): void;
  answer(slug: string, id: string, value: string | number): void;
  finish(slug: string, id: string, score?: number): void;
  recall(slug: string, recall: Readonly<Record<string, Recalled>>): void;
  /** Reads what the browser kept. Called once, before anything is rendered. */
  readKept(): void;
  forget(): void;
}

export function createProgress(keep: Keep): Progress {
  const store = createStore<ProgressState>()(() => ({ lessons: {}, read: false, refused: false }));
  const of = (slug: string) => store.getState().lessons[slug] ?? NOTHING;
  const save = () => {
    keep.write(KEY, JSON.stringify(store.getState().lessons));
    if (keep.refused !== store.getState().refused) store.setState({ refused: keep.refused });
  };
  const edit = (slug: string, patch: Partial<LessonProgress>) => {
    store.setState(({ lessons }) => ({ lessons: { ...lessons, [slug]: { ...of(slug), ...patch } } }));
    save();
  };
  return {
    store,
    of,
    visit(slug, step) {
      const { visited, step: last } = of(slug);
      if (last === step && visited.includes(step)) return;
      edit(slug, { step, visited: visited.includes(step) ? visited : [...visited, step] });
    },
    answer: (slug, id, value) => edit(slug, { answers: { ...of(slug).answers, [id]: value } }),
    finish(slug, id, score) {
      const before = of(slug).done[id];
      if (before !== undefined && (score === undefined || (typeof before === 'number' && before <= score)))
        return;
      edit(slug, { done: { ...of(slug).done, [id]: score ?? true } });
    },
    recall: (slug, recall) => edit(slug, { recall }),
    readKept() {
      store.setState({
        lessons: { ...checked(keep.read(KEY)), ...store.getState().lessons },
        read: true,
        refused: keep.refused,
      });
    },
    forget() {
      store.setState({ lessons: {} });
      save();
    },
  };
}

/** What was kept may be old, cut or edited by hand: what fits is taken, the rest is left. */
export function checked(text: string | null): Record<string, LessonProgress> {
  let kept: unknown;
  try {
    kept = JSON.parse(text ?? '{}');
  } catch {
    return {};
  }
  const lessons: Record<string, LessonProgress> = {};
  for (const [slug, one] of Object.entries(asRecord(kept))) {
    if (!/^[a-z0-9-]+$/.test(slug)) continue;
    const { step, visited, answers, done, recall } = asRecord(one);
    lessons[slug] = {
      step: isStep(step) ? step : 1,
      visited: Array.isArray(visited) ? visited.filter(isStep) : [],
      answers: pick(
        answers,
        (value) => typeof value === 'string' || isNumber(value),
      ) as LessonProgress['answers'],
      done: pick(done, (value) => value === true || isNumber(value)) as LessonProgress['done'],
      recall: recall ? (pick(recall, isRecalled) as LessonProgress['recall']) : undefined,
    };
  }
  return lessons;
}

const isRecalled = (value: unknown) => Number.isSafeInteger(asRecord(value)['seed']);
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isStep = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) < 100;
const asRecord = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
const pick = (value: unknown, fits: (one: unknown) => boolean) =>
  Object.fromEntries(
    Object.entries(asRecord(value)).filter(([key, one]) => key !== '__proto__' && fits(one)),
  );

export const ProgressContext = createContext<Progress | null>(null);

export function useProgress(): Progress {
  const progress = useContext(ProgressContext);
  if (!progress) throw new Error('useProgress needs a ProgressContext.');
  return progress;
}

/** A value of the progress that keeps its identity while it does not change. */
export function useProgressValue<T>(select: (state: ProgressState) => T): T {
  const { store } = useProgress();
  const read = () => select(store.getState());
  return useSyncExternalStore(store.subscribe, read, () => select(store.getInitialState()));
}
