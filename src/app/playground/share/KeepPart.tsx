import { useEffect, useId, useRef, useState } from 'react';
import { experiments as words } from '#words/experiments.ts';
import { share as shareWords } from '#words/share.ts';
import { plain } from '../../../i18n/format.ts';
import { type Experiment, LONGEST_NAME, shown, tidy } from '../../../run/playground/experiments.ts';
import { writeExperiments } from '../../../run/playground/experimentsFile.ts';
import { fromJson, toJson } from '../../../run/playground/link/file.ts';
import { Button } from '../../../ui/Button.tsx';
import { download, JSON_TYPE } from '../../../ui/download.ts';
import { Saying, useSaying } from '../../handing/useSaying.tsx';
import { usePlayground, useSession } from '../context.ts';
import { readingFormulas } from '../formulas.ts';
import { useBox } from './box.ts';
import { ExperimentRow } from './ExperimentRow.tsx';
import { FileButton } from './FileButton.tsx';
import { defaultName } from './names.ts';
import { sayImported } from './openStateText.ts';
import { readText } from './readText.ts';

const FILE = 'downhill-experiments.json';

/** Experiments kept in the browser, by name. */
export function KeepPart() {
  const session = useSession();
  const { kept, playground, catalog, opened } = session;
  const list = shown(useBox(kept).experiments);
  const [current, setCurrent] = useState<string | null>(null);
  const [gone, setGone] = useState<Experiment | null>(null);
  const [said, tell] = useSaying();
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    kept.read();
    const onStorage = ({ key, storageArea }: StorageEvent) => {
      if (storageArea !== sessionOf()) kept.changedElsewhere(key);
    };
    addEventListener('storage', onStorage);
    return () => removeEventListener('storage', onStorage);
  }, [kept]);
  // The button that had the focus went with its row.
  useEffect(() => {
    if (gone) undo.current?.focus();
  }, [gone]);
  const content = () => toJson({ ...playground.get(), embed: false }, catalog);
  const nameOf = (id: string) => kept.get().experiments.find((one) => one.id === id)?.name ?? '';
  const open = async (one: Experiment) => {
    const found = await readingFormulas(() => fromJson(one.content, catalog));
    playground.open(found.state);
    opened.set(found);
    setCurrent(one.id);
    tell(words.opened(one.name));
  };
  const bringIn = async (file: File) => {
    const read = await readText(file);
    if ('problem' in read) {
      tell(read.problem === 'tooLarge' ? words.imports.tooLarge : shareWords.link.unreadable(file.name));
      return;
    }
    const done = kept.importText(read.text);
    tell('problem' in done ? words.imports[done.problem] : sayImported(done));
  };
  const updatable = list.find(({ id }) => id === current);
  return (
    <section className="share-part" aria-labelledby="share-keep-title">
      <h3 id="share-keep-title">{words.title}</h3>
      <p className="note">{words.says}</p>
      <SaveForm
        onSave={(name) => {
          const id = kept.add(name, content());
          setCurrent(id);
          tell(words.saved(nameOf(id)));
        }}
      />
      {updatable ? (
        <Button
          onClick={() => {
            kept.update(updatable.id, content());
            tell(words.updated(updatable.name));
          }}
        >
          {words.update(updatable.name)}
        </Button>
      ) : null}
      <Saying>{said}</Saying>
      {gone ? (
        <Button
          ref={undo}
          aria-label={words.undoOf(gone.name)}
          onClick={() => {
            kept.restore(gone.id);
            tell(words.restored(gone.name));
            setGone(null);
          }}
        >
          {words.undo}
        </Button>
      ) : null}
      {list.length === 0 ? <p className="note">{words.none}</p> : null}
      <ul className="experiments" aria-label={words.list}>
        {list.map((one) => (
          <ExperimentRow
            key={one.id}
            experiment={one}
            onOpen={() => void open(one)}
            onRename={(name) => {
              kept.rename(one.id, name);
              tell(words.renamed(nameOf(one.id)));
            }}
            onDuplicate={() => tell(words.duplicated(nameOf(kept.duplicate(one.id))))}
            onRemove={() => {
              kept.remove(one.id);
              setGone(one);
              tell(words.deleted(one.name));
            }}
          />
        ))}
      </ul>
      <div className="button-row">
        {list.length > 0 ? (
          <Button
            onClick={() => {
              download([writeExperiments(list)], FILE, JSON_TYPE);
              tell(words.exported(plain(list.length), FILE));
            }}
          >
            {words.exportAll}
          </Button>
        ) : null}
        <FileButton onFile={(file) => void bringIn(file)}>{words.import}</FileButton>
      </div>
    </section>
  );
}

function SaveForm({ onSave }: { onSave: (name: string) => void }) {
  const id = useId();
  const usual = usePlayground(defaultName);
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      className="save-form"
      onSubmit={(event) => {
        event.preventDefault();
        onSave(tidy(typed ?? '') || usual);
        setTyped(null);
      }}
    >
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        value={typed ?? usual}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="button is-plain">
        {words.save}
      </button>
    </form>
  );
}

/** Getting at it may throw. */
function sessionOf(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
