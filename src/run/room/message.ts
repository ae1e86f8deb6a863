/** The messages between the windows of a room. */
import { type Entries, entriesIn } from './shared.ts';

/** The class sees the wall, the teacher sees the presenter's view. */
export type Role = 'wall' | 'presenter';

export interface Message {
  readonly kind: 'hello' | 'all' | 'patch' | 'bye' | 'seize';
  readonly from: string;
  readonly role: Role;
  readonly joinedAt: number;
  /** The window that the message is for; absent, it is for all. */
  readonly to?: string | undefined;
  /** The window that already has the role of the receiver; null where none has. */
  readonly taken: string | null;
  /** A window that has left. */
  readonly gone: string | null;
  readonly entries: Entries;
}

const KINDS: readonly unknown[] = ['hello', 'all', 'patch', 'bye', 'seize'] satisfies Message['kind'][];

/** Reads a value that came over the wire; null where it is no message. Another tab may run an older version of the site. */
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
