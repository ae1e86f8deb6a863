import { link as linkWords } from '#words/link.ts';
import { share as words } from '#words/share.ts';
import { grouped } from '../../../i18n/format.ts';
import { writeFile } from '../../../run/playground/link/file.ts';
import { Button } from '../../../ui/Button.tsx';
import { download, JSON_TYPE } from '../../../ui/download.ts';
import { CopyField } from '../../handing/CopyField.tsx';
import { forOthers } from '../../handing/forOthers.ts';
import { Saying, useSaying } from '../../handing/useSaying.tsx';
import { useSession } from '../context.ts';
import { useBox } from './box.ts';
import { FileButton } from './FileButton.tsx';
import { defaultName, fileName } from './names.ts';
import { openStateText, sayOpened } from './openStateText.ts';
import { readText } from './readText.ts';

const say = words.link;

/** Everything that is shown, as a link or as a file; and a file opened. */
export function LinkPart() {
  const session = useSession();
  const written = useBox(session.link);
  const [said, tell] = useSaying();
  const save = () => {
    const { playground, catalog } = session;
    const name = fileName(defaultName(playground.get()), 'json');
    download([writeFile(playground.get(), catalog)], name, JSON_TYPE);
    tell(say.saved(name));
  };
  const open = async (file: File) => {
    const read = await readText(file);
    tell(
      'problem' in read
        ? say[read.problem](file.name)
        : sayOpened(await openStateText(session, read.text), file.name),
    );
  };
  return (
    <section className="share-part" aria-labelledby="share-link-title">
      <h3 id="share-link-title">{say.title}</h3>
      {written && 'tooLong' in written ? (
        <p className="note">{linkWords.tooLong(grouped(written.characters), grouped(written.most))}</p>
      ) : (
        <LinkField link={written?.link ?? null} />
      )}
      <div className="button-row">
        <Button onClick={save}>{say.save}</Button>
        <FileButton onFile={(file) => void open(file)}>{say.open}</FileButton>
      </div>
      <Saying>{said}</Saying>
    </section>
  );
}

function LinkField({ link }: { link: string | null }) {
  const address = link === null ? '' : addressOf(link);
  return (
    <>
      <CopyField name={say.field} value={address} copy={say.copy} />
      <p className="note">{say.characters(grouped(address.length))}</p>
    </>
  );
}

/** The whole address of a link, as others can open it. */
export function addressOf(link: string): string {
  return forOthers(`${location.origin}${location.pathname}${link === '' ? '' : `#${link}`}`).link;
}
