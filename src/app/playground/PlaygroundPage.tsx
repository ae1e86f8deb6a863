import { useEffect, useMemo, useState } from 'react';
import { playground as words } from '#words/playground.ts';
import { shell } from '#words/shell.ts';
import type { Opened } from '../../run/playground/link/link.ts';
import type { PlaygroundState } from '../../run/playground/state.ts';
import { Button } from '../../ui/Button.tsx';
import { Net } from '../../ui/Net.tsx';
import { createPlayer } from '../../views/runControls/player.ts';
import { stageKeys } from '../../views/runControls/stageKeys.ts';
import { usePlayer } from '../../views/runControls/usePlayer.ts';
import { StageContext } from '../../views/stageContext.ts';
import { keepAddress } from './address.ts';
import { SessionContext, useMeanings, useNow, usePlayground, useSession, useShown } from './context.ts';
import { DataPanel } from './data/DataPanel.tsx';
import { FigureChoice, Figures } from './Figures.tsx';
import { type Home, homeHere } from './home.ts';
import { LineAsMeasured, RunReadouts } from './OverWhichX.tsx';
import { ModelPanel } from './panels/ModelPanel.tsx';
import { StartPanel } from './panels/StartPanel.tsx';
import { SurfacePanel } from './panels/SurfacePanel.tsx';
import { TimePanel } from './panels/TimePanel.tsx';
import { WaysPanel } from './panels/WaysPanel.tsx';
import { RaceTable } from './RaceTable.tsx';
import { Refusals } from './Refusals.tsx';
import { sayTrouble } from './sayTrouble.ts';
import { createSession, freshState, openAddress } from './session.ts';
import { useBox } from './share/box.ts';
import { KeepNotice } from './share/KeepNotice.tsx';
import { keepCurrentState } from './share/keepCurrentState.ts';
import { openDropped } from './share/openStateText.ts';
import { SharePanel } from './share/SharePanel.tsx';
import { TimeControls } from './TimeControls.tsx';
import { useKeys } from './useKeys.ts';
import { usePresented } from './usePresented.ts';
import { useTurning } from './useTurning.ts';

export interface PlaygroundPageProps {
  /** What is shown first: what the address says, or what was shown last. */
  first: PlaygroundState;
  /** What the address said that could not be taken. */
  refused: Opened | null;
  /** What is to be said about it first; empty where there is nothing. */
  said: string;
  home: Home;
}

/** The free laboratory: controls at the left, the stage at the right, and everything in the address. */
export function PlaygroundPage({ first, refused, said, home }: PlaygroundPageProps) {
  const [session] = useState(() => createSession(first, refused, said, home));
  const opened = useBox(session.opened);
  const { playground, stage } = session;
  useEffect(() => {
    // It is kept first: while the page goes, the address it began with is the one it will be asked for by.
    const leave = keepCurrentState(session, () => keeper.settled());
    const keeper = keepAddress(session, {
      opened: async (hash) => {
        const found = await openAddress(hash);
        session.home.set(await homeHere(found));
        playground.open(found?.state ?? freshState());
        session.opened.set(found);
      },
      written: session.link.set,
    });
    return () => {
      leave();
      keeper.dispose();
    };
  }, [playground, session]);
  useTurning(session);
  return (
    <SessionContext value={session}>
      <StageContext value={stage}>
        <Net
          ways={{
            [words.undo]: playground.undo,
            // Where what was handed out is itself what fails, there is another way.
            [words.startOver]: () => {
              const { state } = session.home.get();
              playground.open(playground.get() === state ? freshState() : state);
            },
          }}
        >
          <Layout opened={opened} />
        </Net>
      </StageContext>
    </SessionContext>
  );
}

function Layout({ opened }: { opened: Opened | null }) {
  const { playground, stage } = useSession();
  const embed = usePlayground((state) => state.embed);
  const timing = useMemo(
    () => ({
      until: () => {
        const { cursor, horizon } = playground.get();
        return cursor >= horizon ? 2 * horizon : horizon;
      },
      loop: () => playground.get().loop,
    }),
    [playground],
  );
  const player = usePlayer(createPlayer, stage, false, timing);
  // The speed is the state's, whether there is a control for it or not.
  useEffect(() => {
    player.setSpeed(playground.get().speed);
    return playground.subscribe((now) => player.setSpeed(now.speed));
  }, [player, playground]);
  // Where there is nothing to go down there is nothing to press.
  const works = useNow((now) => now.works);
  useKeys();
  useGestureEnd();
  const [presented, present] = usePresented();
  useEffect(() => {
    document.documentElement.toggleAttribute('data-embed', embed || presented);
    return () => document.documentElement.removeAttribute('data-embed');
  }, [embed, presented]);
  return (
    <main className="lesson playground" id="main">
      <h1 className="visually-hidden">{shell.playground}</h1>
      {embed ? null : <Controls opened={opened} onPresent={() => present(true)} />}
      <section
        id="stage"
        className="stage"
        aria-label={words.stage}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the stage takes the focus so that its keys work (Space, arrows).
        tabIndex={0}
        onKeyDown={(event) => stageKeys(event.nativeEvent, stage, player)}
      >
        <div className="stage-pinned">
          <Troubles />
          <StageTop />
          <Figures />
        </div>
        {works ? (
          <>
            <RaceTable />
            <div className="stage-controls">
              <TimeControls player={player} />
            </div>
          </>
        ) : null}
        {presented ? (
          <div className="leave-presented">
            <Button kind="quiet" onClick={() => present(false)}>
              {words.leaveFullScreen} <kbd>Esc</kbd>
            </Button>
          </div>
        ) : null}
      </section>
    </main>
  );
}

/** The numbers of the run in hand; in a race the table has those of each. */
function StageTop() {
  const shown = useShown('readouts');
  const works = useNow((now) => now.works);
  const racing = usePlayground((state) => state.racers.length > 1);
  return (
    <div className="stage-top">
      {shown && !racing && works ? <RunReadouts /> : null}
      <FigureChoice />
      <LineAsMeasured single={shown && !racing} />
    </div>
  );
}

function Controls({ opened, onPresent }: { opened: Opened | null; onPresent: () => void }) {
  const session = useSession();
  const onCost = usePlayground((state) => state.landscape.kind === 'cost');
  return (
    <div className="reading" role="region" aria-label={words.controls}>
      <div className="panels">
        {opened && opened.refusalCount > 0 ? (
          <Refusals opened={opened} onDismiss={() => session.opened.set(null)} />
        ) : null}
        <KeepNotice />
        <History onPresent={onPresent} />
        <DataPanel onState={(text) => void openDropped(session, text)} />
        {onCost ? <ModelPanel /> : null}
        <SurfacePanel />
        <WaysPanel />
        <StartPanel />
        <TimePanel />
        <SharePanel />
      </div>
    </div>
  );
}

/** Undo, redo, the whole screen, and back to the beginning: the link as it was handed out, where one was opened. */
function History({ onPresent }: { onPresent: () => void }) {
  const { playground, home } = useSession();
  const canUndo = usePlayground(() => playground.canUndo());
  const canRedo = usePlayground(() => playground.canRedo());
  const [said, setSaid] = useState('');
  return (
    <div className="button-row history">
      <Button aria-disabled={!canUndo} onClick={() => playground.undo()}>
        {words.undo}
      </Button>
      <Button aria-disabled={!canRedo} onClick={() => playground.redo()}>
        {words.redo}
      </Button>
      <Button
        onClick={() => {
          const { hash, state } = home.get();
          playground.open(state);
          setSaid(hash === '' ? words.startedOver : words.backAtLink);
        }}
      >
        {words.startOver}
      </Button>
      <Button onClick={onPresent}>{words.fullScreen}</Button>
      <span className="visually-hidden" role="status">
        {said}
      </span>
    </div>
  );
}

function Troubles() {
  const troubles = useNow((now) => now.troubles);
  const meanings = useMeanings();
  return (
    <div className="troubles" role="status">
      {troubles.map((trouble) => (
        <p key={trouble.code}>{sayTrouble(trouble, meanings)}</p>
      ))}
    </div>
  );
}

/** What is dragged is undone in one piece; what is dragged or pressed next, in another. */
function useGestureEnd(): void {
  const { playground } = useSession();
  useEffect(() => {
    const over = new AbortController();
    for (const type of ['pointerup', 'pointercancel'])
      document.addEventListener(type, playground.rest, { capture: true, signal: over.signal });
    return () => over.abort();
  }, [playground]);
}
