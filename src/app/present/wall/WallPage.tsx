import { useCallback, useContext, useState } from 'react';
import { present as words } from '#words/present.ts';
import { shell } from '#words/shell.ts';
import { Button } from '../../../ui/Button.tsx';
import { go, SiteContext } from '../../router.tsx';
import { SessionContext } from '../context.ts';
import { RoomDialogs } from '../dialogs/RoomDialogs.tsx';
import { RoomNet } from '../RoomNet.tsx';
import { ShownStage } from '../ShownStage.tsx';
import { Spare } from '../Spare.tsx';
import type { ClassSession } from '../session/session.ts';
import { useCommands } from '../useCommands.ts';
import { useSessionOf } from '../useSessionOf.ts';
import { openPresenter, presenterRoute } from '../windows.ts';
import { Blank } from './Blank.tsx';
import { ControlsPanel } from './ControlsPanel.tsx';
import { LinkOnWall } from './LinkOnWall.tsx';
import { StepControls } from './StepControls.tsx';
import { Tools } from './Tools.tsx';
import { useAddressOfRoom } from './useAddressOfRoom.ts';
import { useFittingType } from './useFittingType.ts';
import { useFocusLetGo } from './useFocusLetGo.ts';
import { useFullScreen, useRoomTheme, WALL_THEMES, type WallTheme } from './useRoomWindow.ts';
import { Wall } from './Wall.tsx';

/** The page that the class sees. Its address names the step that it shows, and is updated as the class goes on. */
export function WallPage() {
  const session = useSessionOf('wall');
  return (
    <SessionContext value={session}>
      <ShownStage>
        <RoomNet>
          <WallWindow session={session} />
        </RoomNet>
      </ShownStage>
    </SessionContext>
  );
}

function WallWindow({ session }: { session: ClassSession }) {
  const { root } = useContext(SiteContext);
  const [blocked, setBlocked] = useState(false);
  const [theme, setTheme] = useState<WallTheme>('projector');
  useAddressOfRoom(session);
  useRoomTheme(theme);
  useFocusLetGo();
  useFullScreen();

  const leave = useCallback(() => {
    const { slug, step } = session.room.get();
    if (root !== null) go(root, `lessons/${slug}/#${step}`);
  }, [session, root]);
  const presenter = useCallback(() => {
    if (root !== null) setBlocked(!openPresenter(root, session.room.id));
  }, [session, root]);
  const close = useCallback(() => (blocked ? setBlocked(false) : leave()), [blocked, leave]);
  const commands = useCommands({ leave, onEscape: close, presenter });
  useFittingType(session, theme === 'projector' ? 1.5 : 1, commands.controls);
  return (
    <main className="room" id="main">
      <Wall>
        {commands.controls ? (
          <ControlsPanel>
            <StepControls />
          </ControlsPanel>
        ) : null}
      </Wall>
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
      {commands.tools ? (
        <Tools commands={commands}>
          <label className="room-theme">
            {words.theme}
            <select value={theme} onChange={(event) => setTheme(event.target.value as WallTheme)}>
              {WALL_THEMES.map((one) => (
                <option key={one} value={one}>
                  {shell.themes[one]}
                </option>
              ))}
            </select>
          </label>
        </Tools>
      ) : null}
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
