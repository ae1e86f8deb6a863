/**
 * Which windows of a room are there, as one of them knows it, and which window has a role that two have asked for. Nothing is sent from here: the
 * replica (`replica.ts`) hears and speaks, and notes here what follows for who is there.
 */
import type { Role } from './message.ts';

export interface Presence {
  /** The roles of the other windows, as they were last counted. */
  roles(): ReadonlySet<Role>;
  /** Counts the roles again, and says whether they have changed. */
  recount(): boolean;
  /** Whether any other window has been heard since this one joined. */
  hasMet(): boolean;
  has(name: string): boolean;
  add(name: string, role: Role): void;
  /** Says whether the window was there. */
  remove(name: string): boolean;
  removeRole(role: Role): void;
  /** The window that has a role, other than the one named, or null. */
  holderOf(role: Role, except: string): string | null;
  /** Whether a window has said goodbye, and has not been heard since. */
  isGone(name: string): boolean;
  markGone(name: string): void;
  markBack(name: string): void;
  /** The window that has the role of this one; null where this one has it. */
  spareOf(): string | null;
  setSpareOf(name: string | null): void;
  /** Forgets the other windows: this one leaves. */
  forget(): void;
}

export function createPresence(self: string, role: Role): Presence {
  const windows = new Map<string, Role>();
  const gone = new Set<string>();
  let roles: ReadonlySet<Role> = new Set();
  let met = false;
  let spareOf: string | null = null;
  return {
    roles: () => roles,
    recount() {
      const now = new Set(windows.values());
      if (now.size === roles.size && [...now].every((one) => roles.has(one))) return false;
      roles = now;
      return true;
    },
    hasMet: () => met,
    has: (name) => windows.has(name),
    add(name, other) {
      met = true;
      windows.set(name, other);
    },
    remove: (name) => windows.delete(name),
    removeRole(other) {
      for (const [name, one] of windows) if (one === other) windows.delete(name);
    },
    holderOf(wanted, except) {
      if (wanted === role) return self;
      return [...windows].find(([name, one]) => one === wanted && name !== except)?.[0] ?? null;
    },
    isGone: (name) => gone.has(name),
    markGone: (name) => void gone.add(name),
    markBack: (name) => void gone.delete(name),
    spareOf: () => spareOf,
    setSpareOf(name) {
      spareOf = name;
    },
    forget() {
      met = false;
      windows.clear();
    },
  };
}
