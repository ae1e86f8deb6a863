import { pages as words } from '#words/pages.ts';
import { shell } from '#words/shell.ts';
import { PARTS } from '../../lessons/catalog.ts';
import { useProgressValue } from '../../lessons/progress/progress.ts';
import { Link } from '../router.tsx';
import { Dialog } from './Dialog.tsx';
import { KeyList } from './KeyList.tsx';
import { LessonList } from './LessonList.tsx';

interface DialogsProps {
  shown: 'contents' | 'keys' | null;
  /** The lesson that is open, if any. */
  open: string | undefined;
  onClose: () => void;
}

/** What the header can open: the contents, and the list of keys. */
export default function Dialogs({ shown, open, onClose }: DialogsProps) {
  return (
    <>
      <Dialog title={words.contents} open={shown === 'contents'} onClose={onClose}>
        <Contents open={open} onGo={onClose} />
      </Dialog>
      <Dialog title={words.keysTitle} open={shown === 'keys'} onClose={onClose}>
        <KeyList keys={words.keyList} />
      </Dialog>
    </>
  );
}

function Contents({ open, onGo }: { open: string | undefined; onGo: () => void }) {
  const kept = useProgressValue((state) => state.lessons);
  return (
    <>
      {PARTS.map((part) => (
        <section key={part.title}>
          <h3>{part.title}</h3>
          <LessonList lessons={part.lessons} kept={kept} open={open} onGo={onGo} />
        </section>
      ))}
      <p>
        <Link className="button" to="playground/" onClick={onGo}>
          {shell.playground}
        </Link>{' '}
        <Link className="button" to="teach/" onClick={onGo}>
          {shell.guide}
        </Link>
      </p>
    </>
  );
}
