/** The kinds of stages, each a folder here, and stages made of them. A kind comes with what shows it. */
import { defaultsOf } from '../stage/fields.ts';
import { type AnyKind, itself, seen } from '../stage/kind.ts';
import { createStageOf, type Stage } from '../stage/stage.ts';

const FILES = import.meta.glob<{ readonly kind: AnyKind }>('./*/kind.ts');
const loaded = new Map<string, AnyKind>();

/** The kind of a beginning that names none. */
const LINE = 'line';

/** How a stage begins: what a step, or a layout of any other maker, says of it. */
export interface Beginning {
  /** Absent, a line. */
  readonly kind?: string;
  /** The fields that differ from the kind's defaults. */
  readonly state?: Readonly<Record<string, unknown>>;
}

/** The kinds that there are, by name. */
export const KIND_NAMES: readonly string[] = Object.keys(FILES).map((file) => file.split('/')[1] as string);

/**
 * Loads a kind, so that stages of it can be made.
 * @throws when there is no such kind
 */
export async function loadKind(id: string = LINE): Promise<AnyKind> {
  const kind = loaded.get(id) ?? (await FILES[`./${id}/kind.ts`]?.())?.kind;
  if (!kind) throw new Error(`There is no kind of stage '${id}', only ${KIND_NAMES.join(', ')}.`);
  loaded.set(id, kind);
  return kind;
}

/** The files of the kinds that have to be loaded, from src/. For the build. */
export const sourcesOfKinds = (beginnings: readonly Beginning[]): string[] => {
  const files = new Set(beginnings.map(({ kind = LINE }) => `run/kinds/${kind}/kind.ts`));
  return [...files];
};

/** @throws when the kind has not been loaded */
export function kindOf({ kind: id = LINE }: Beginning): AnyKind {
  const kind = loaded.get(id);
  if (!kind) throw new Error(`The kind of stage '${id}' was not loaded before it was shown.`);
  return kind;
}

/** The state with which a stage begins, all its fields. */
export const stateOf = (beginning: Beginning) => ({
  ...defaultsOf(kindOf(beginning).fields),
  ...beginning.state,
});

/** Everything that follows from how a stage begins. */
export const nowOf = (beginning: Beginning) => kindOf(beginning).now(stateOf(beginning));

// biome-ignore lint/suspicious/noExplicitAny: whoever shows the stage knows its kind, or sees it as a facet.
export type AnyNow = any;
export type AnyStage = Stage<AnyNow>;

/** A stage as it begins, or with more fields that differ; of those a kind takes what it has. */
export function stageOf(beginning: Beginning, more: Readonly<Record<string, unknown>> = {}): AnyStage {
  const kind = kindOf(beginning);
  const own = Object.entries(more).filter(([key]) => key in kind.fields);
  return createStageOf(kind, { ...beginning.state, ...Object.fromEntries(own) });
}

/**
 * What a stage's picture of things is seen as: `timed`, which every kind is, a facet of its kind, or all that its kind has.
 * @throws when the kind cannot be seen as that
 */
export function sideOf(beginning: Beginning, sees: string): (now: AnyNow) => AnyNow {
  const { id, facets } = kindOf(beginning);
  const side = sees === 'timed' || sees === id ? itself : facets[sees as keyof typeof facets];
  if (!side) throw new Error(`A stage of the kind '${id}' cannot be seen as '${sees}'.`);
  return side;
}

/** A stage as whoever reads that of it sees it. */
export const seenAs = (stage: AnyStage, beginning: Beginning, sees: string): AnyStage =>
  seen(stage, sideOf(beginning, sees));

/** Stages that are shown one after the other: one for each kind, made when it is first asked for. */
export function stagesByKind(
  made?: (stage: AnyStage, kind: AnyKind) => void,
): (beginning: Beginning) => AnyStage {
  const stages = new Map<AnyKind, AnyStage>();
  return (beginning) => {
    const kind = kindOf(beginning);
    const found = stages.get(kind);
    if (found) return found;
    const stage = stageOf(beginning);
    stages.set(kind, stage);
    made?.(stage, kind);
    return stage;
  };
}
