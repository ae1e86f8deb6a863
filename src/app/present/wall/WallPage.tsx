import { useCallback, useContext, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { present as words } from '#words/present.ts';
import { Button } from '../../../ui/Button.tsx';
import { StageContext } from '../../../views/stageContext.ts';
import { go, Link, SiteContext, useAddress } from '../../router.tsx';
import { SessionContext, useRoom } from '../context.ts';
import { RoomDialogs } from '../dialogs/RoomDialogs.tsx';
import { dressBowl, typeHere } from '../roomType.ts';
import type { ClassSession } from '../session.ts';
import { useCommands } from '../useCommands.ts';
import { useSessionOf } from '../useSessionOf.ts';
import { isReload, openPresenter, presenterRoute } from '../windows.ts';
import { Blank } from './Blank.tsx';
import { LinkOnWall } from './LinkOnWall.tsx';
import { StepControls } from './StepControls.tsx';
import { Tools } from './Tools.tsx';
import { InStep, Wall } from './Wall.tsx';

const placeIn = (pathname: string, hash: string) => ({
  slug: /present\/([a-z0-9-]+)\/(?:index\.html)?$/.exec(pathname)?.[1] ?? '',
  step: Number(/^#(\d{1,3})(?:&|$)/.exec(hash)?.[1] ?? 1),
});

/** The wall: the page that a class sees. The address says which step it shows, and follows where the class goes. */
export function WallPage() {
  const session = useSessionOf('wall');
  return (
    <SessionContext value={session}>
      <StageContext value={session.stage}>
        <WallWindow session={session} />
      </StageContext>
    </SessionContext>
  );
}

function WallWindow({ session }: { session: ClassSession }) {
  const { root } = useContext(SiteContext);
  const [blocked, setBlocked] = useState(false);
  const size = useRoom((state) => state.size);
  useAddressOfRoom(session);
  useRoomTheme(session, size);
  useFocusLetGo();
  useFullScreen();

  const leave = useCallback(() => {
    const { slug, step } = session.room.get();
    if (root !== null) go(root, `lessons/${slug}/#${step}`);
  }, [session, root]);
  const presenter = useCallback(() => {
    if (root !== null) setBlocked(!openPresenter(root, session.room.id));
  }, [session, root]);
  const commands = useCommands({ leave, onEscape: leave, presenter });
  return (
    <main className="room" id="main">
      <Wall />
      {commands.controls ? (
        <InStep>
          <StepControls />
        </InStep>
      ) : null}
      <LinkOnWall />
      <button
        type="button"
        className="room-menu"
        aria-label={words.tools}
        aria-expanded={commands.tools}
        onClick={() => commands.run('tools')}
      >
        {commands.tools ? '×' : '⋯'}
      </button>
      {commands.tools ? <Tools commands={commands} /> : null}
      {blocked ? (
        <div className="room-notice" role="alert">
          <p>{words.blocked}</p>
          <a
            className="button"
            href={`${root}${presenterRoute(session.room.id)}`}
            target="_blank"
            rel="noopener opener"
            onClick={() => setBlocked(false)}
          >
            {words.openPresenter}
          </a>
          <Button onClick={() => setBlocked(false)}>{words.close}</Button>
        </div>
      ) : null}
      <Spare text={words.spareWall} />
      <RoomDialogs commands={commands} />
      <Blank />
    </main>
  );
}

/** Said where another window has the role that this one wanted. */
export function Spare({ text }: { text: string }) {
  const spare = useRoom((_, room) => room.isSpare());
  const room = useRoom((_, all) => all);
  if (!spare) return null;
  return (
    <div className="room-notice" role="alert">
      <p>{text}</p>
      <Button onClick={() => room.takeOver()}>{words.takeOver}</Button>
    </div>
  );
}

/** The address and the room's place, each following the other. */
function useAddressOfRoom(session: ClassSession): void {
  const { root } = useContext(SiteContext);
  const { pathname, hash } = useAddress();
  const slug = useRoom((state) => state.slug);
  const step = useRoom((state) => state.step);
  /** The address that we have written, or gone by, last. */
  const own = useRef('');
  const first = useRef(true);

  useEffect(() => {
    if (own.current === pathname + hash) return;
    own.current = pathname + hash;
    const asked = placeIn(pathname, hash);
    // A wall that is loaded anew, or that the presenter's view has opened, goes where the room is.
    const returns = first.current && (isReload() || /[#&]room=/.test(hash));
    first.current = false;
    const { slug: at, step: number } = session.room.get();
    if (asked.slug === '' || (asked.slug === at && asked.step === number)) return;
    void (returns ? session.begin(asked) : session.goTo(asked));
  }, [session, pathname, hash]);
  useEffect(() => {
    if (root === null || slug === '') return;
    own.current = `${root}present/${slug}/#${step}`;
    go(root, `present/${slug}/#${step}`, true);
  }, [root, slug, step]);
}

/** On the wall the projector's theme holds unless the person has chosen one, and type grows with the window. */
function useRoomTheme({ room }: ClassSession, size: number): void {
  useLayoutEffect(() => {
    const { documentElement: html } = document;
    const before = html.dataset['theme'];
    html.dataset['room'] = 'wall';
    html.dataset['theme'] = 'projector';
    return () => {
      delete html.dataset['room'];
      if (before) html.dataset['theme'] = before;
      html.style.removeProperty('--room-size');
    };
  }, []);
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--room-size', String(size));
    // The presenter's view shows the wall as it is, made smaller.
    const tell = () => {
      dressBowl();
      room.set({ wall: [innerWidth, innerHeight, typeHere()] });
    };
    tell();
    addEventListener('resize', tell);
    // What another window has kept of an earlier wall is put right.
    const forget = room.subscribe(({ keys, remote }) => {
      if (remote && keys.has('wall')) tell();
    });
    return () => {
      removeEventListener('resize', tell);
      forget();
    };
  }, [room, size]);
}

/** Who presses Present gets the whole screen, where the browser allows it; whoever leaves gives it back. */
function useFullScreen(): void {
  useEffect(() => {
    // A page that was not asked for by a press may not have the screen, and would only be refused.
    if (navigator.userActivation?.isActive && !isReload())
      void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}

/**
 * What a mouse or a finger has taken hold of keeps the keys no longer than it is held: the next press of the clicker is for the lesson. Who comes by
 * Tab keeps them.
 */
function useFocusLetGo(): void {
  const beat = useRoom((state) => state.beat);
  // A flag that is there to be planted takes the focus for those who learn alone; here the next press is the teacher's.
  useEffect(() => {
    if (beat !== 'ask') return;
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() =>
        document.querySelector<SVGElement>('[data-flag]:focus-within, [data-flag]:focus')?.blur(),
      ),
    );
    return () => cancelAnimationFrame(frame);
  }, [beat]);
  useEffect(() => {
    const letGo = () => {
      const active = document.activeElement;
      if (active instanceof HTMLElement || active instanceof SVGElement) {
        if (!active.matches('input:not([type="range"]), textarea, select') && !active.closest('dialog'))
          active.blur();
      }
    };
    const later = () => requestAnimationFrame(letGo);
    document.addEventListener('pointerup', later);
    return () => document.removeEventListener('pointerup', later);
  }, []);
}

/** What stands in the file of the page, until scripts run: a way to the lesson. */
export function WallBeforeScripts({ slug }: { slug?: string }) {
  return (
    <main className="room" id="main">
      <noscript>
        <p>{words.needsScripts}</p>
        <p>
          <Link to={slug ? `lessons/${slug}/` : ''}>{words.toLesson}</Link>
        </p>
      </noscript>
    </main>
  );
}
