import { twoPrograms as words } from '#words/twoPrograms.ts';
import type { NetworkNow } from '../../run/kinds/network/now.ts';
import { notebookName } from '../../run/notebook/names.ts';
import type { Library } from '../../run/programs/network/networkRun.ts';
import { aloneWith, textOf } from '../../run/programs/program.ts';
import { Button } from '../../ui/Button.tsx';
import { download, NOTEBOOK_TYPE, TEXT_TYPE } from '../../ui/download.ts';
import { useStage } from '../stageContext.ts';
import { notebookIn, writtenIn } from './networkWriter.ts';

/** The library's program taken away, as a file or as a notebook, for a computer that has the library. */
export function TakeLibrary({ library }: { library: Library }) {
  const stage = useStage<NetworkNow>();
  const takeNotebook = async () => {
    const text = await notebookIn(library, stage.get());
    if (text) download([text], notebookName(library), NOTEBOOK_TYPE);
  };
  return (
    <div className="two-take">
      <Button
        kind="quiet"
        onClick={() =>
          download([aloneWith(library, textOf(writtenIn(library, stage.get())))], library.fileName, TEXT_TYPE)
        }
      >
        {words.download(library.title)}
      </Button>
      <Button kind="quiet" onClick={() => void takeNotebook()}>
        {words.notebook}
      </Button>
    </div>
  );
}
