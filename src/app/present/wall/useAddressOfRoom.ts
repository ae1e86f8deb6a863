import { useContext, useEffect, useRef } from 'react';
import { go, SiteContext, useAddress } from '../../router.tsx';
import { useRoom } from '../context.ts';
import type { Asked, ClassSession } from '../session/session.ts';
import { isReload } from '../windows.ts';

/** What an address asks for: present/the-bowl/#2, and with a plan present/the-bowl/#2&plan=plan-1-45&stop=5. */
const askedIn = (pathname: string, hash: string): Asked => ({
  slug: /present\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(pathname)?.[1] ?? '',
  step: Number(/^#(\d{1,3})(?:&|$)/.exec(hash)?.[1] ?? 1),
  plan: /&plan=([a-z0-9-]+)/.exec(hash)?.[1] ?? null,
  stop: Number(/&stop=(\d{1,3})(?:&|$)/.exec(hash)?.[1] ?? 0),
});

/** Keeps the address and the step of the room in agreement: a change of either changes the other. */
export function useAddressOfRoom(session: ClassSession): void {
  const { root } = useContext(SiteContext);
  const { pathname, hash } = useAddress();
  const slug = useRoom((state) => state.slug);
  const step = useRoom((state) => state.step);
  const plan = useRoom(({ plan: under }) => (under ? `&plan=${under.id}&stop=${under.stop}` : ''));
  /** The last address that was written here or followed. */
  const own = useRef('');
  const first = useRef(true);

  useEffect(() => {
    if (own.current === pathname + hash) return;
    own.current = pathname + hash;
    const asked = askedIn(pathname, hash);
    // A wall that was reloaded, or opened by the presenter's view, shows the step of the room, whatever its address.
    const returns = first.current && (isReload() || /[#&]room=/.test(hash));
    first.current = false;
    const { slug: at, step: number, plan: under } = session.room.get();
    if (asked.slug === '' || (!asked.plan && !under && asked.slug === at && asked.step === number)) return;
    void (returns ? session.begin(asked) : session.open(asked));
  }, [session, pathname, hash]);
  useEffect(() => {
    if (root === null || slug === '') return;
    own.current = `${root}present/${slug}/#${step}${plan}`;
    go(root, `present/${slug}/#${step}${plan}`, true);
  }, [root, slug, step, plan]);
}
