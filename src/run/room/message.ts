/** What the windows of a room say to each other. */
import { type Entries, entriesIn } from './shared.ts';

/** The wall is what the class sees; the presenter's view is the teacher's. */
export type Role = 'wall' | 'presenter';

export interface Message {
  readonly kind: 'hello' | 'all' | 'patch' | 'bye' | 'seize';
  readonly from: string;
  readonly role: Role;
  readonly joinedAt: number;
  /** The one window that it is for; absent, all. */
  readonly to?: string | undefined;
  /** Who has the role that the window that it is for has asked for. */
  readonly taken: string | null;
  /** Who has said goodbye. */
  readonly gone: string | null;
  readonly entries: Entries;
}

const KINDS: readonly unknown[] = ['hello', 'all', 'patch', 'bye', 'seize'] satisfies Message['kind'][];

/** What came over the wire, if it is a message at all: another tab may run an older version. */
export function readMessage(value: unknown): Message | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, from, role, joinedAt, to, taken, gone, entries } = value as Record<string, unknown>;
  const isMessage =
    KINDS.includes(kind) && typeof from === 'string' && (role === 'wall' || role === 'presenter');
  if (!isMessage) return null;
  return {
    kind: kind as Message['kind'],
    from,
    role,
    joinedAt: typeof joinedAt === 'number' ? joinedAt : Number.POSITIVE_INFINITY,
    to: typeof to === 'string' ? to : undefined,
    taken: typeof taken === 'string' ? taken : null,
    gone: typeof gone === 'string' ? gone : null,
    entries: entriesIn(entries),
  };
}
