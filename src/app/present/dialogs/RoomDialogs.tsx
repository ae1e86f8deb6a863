import { present as words } from '#words/present.ts';
import { Dialog } from '../../shell/Dialog.tsx';
import { KeyList } from '../../shell/KeyList.tsx';
import type { Commands } from '../useCommands.ts';
import { GoTo } from './GoTo.tsx';
import { Overview } from './Overview.tsx';
import { SetCountdown } from './SetCountdown.tsx';

/** The dialogs that commands open in class. */
export function RoomDialogs({ commands: { dialog, open } }: { commands: Commands }) {
  const close = () => open(null);
  return (
    <>
      <Dialog title={words.goToTitle} open={dialog === 'goTo'} onClose={close}>
        <GoTo onGone={close} />
      </Dialog>
      <Dialog title={words.overviewTitle} open={dialog === 'overview'} onClose={close}>
        <Overview onGone={close} />
      </Dialog>
      <Dialog title={words.countdownTitle} open={dialog === 'countdown'} onClose={close}>
        <SetCountdown onDone={close} />
      </Dialog>
      <Dialog title={words.keysTitle} open={dialog === 'keys'} onClose={close}>
        <KeyList keys={words.keyList} />
      </Dialog>
    </>
  );
}
