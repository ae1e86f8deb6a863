import { lazy, Suspense, useState } from 'react';
import { playground as pageWords } from '#words/playground.ts';
import { share as words } from '#words/share.ts';
import type { WriteOptions } from '../../../core/csv/writeCsv.ts';
import type { FigureId } from '../../../run/playground/controls.ts';
import { Button } from '../../../ui/Button.tsx';
import { bring } from '../../../ui/bring.ts';
import { CSV_TYPE, download, SVG_TYPE } from '../../../ui/download.ts';
import { Saying, useSaying } from '../../handing/useSaying.tsx';
import { Dialog } from '../../shell/Dialog.tsx';
import { useNow, useSession, useShown } from '../context.ts';
import { useFigures } from '../Figures.tsx';
import { Choice } from '../panels/Choice.tsx';
import { defaultName, fileName } from './names.ts';

const say = words.take;
const ProgramView = lazy(async () => ({
  default: (await bring(() => import('./ProgramView.tsx'))).ProgramView,
}));
const Handout = lazy(async () => ({ default: (await bring(() => import('./handout/Handout.tsx'))).Handout }));

type Open = 'program' | 'handout' | 'embed' | null;

/** Pictures, numbers, the program, and links for others. */
export function TakePart() {
  const [open, setOpen] = useState<Open>(null);
  const [said, tell] = useSaying();
  const close = () => setOpen(null);
  return (
    <section className="share-part" aria-labelledby="share-take-title">
      <h3 id="share-take-title">{say.title}</h3>
      <Pictures tell={tell} />
      <Numbers tell={tell} onProgram={() => setOpen('program')} />
      <Saying>{said}</Saying>
      <h4>{say.teach}</h4>
      <div className="button-row">
        <Button onClick={() => setOpen('handout')}>{say.handout}</Button>
        <Button onClick={() => setOpen('embed')}>{say.embed}</Button>
      </div>
      <Dialog title={words.program.title} open={open === 'program'} onClose={close}>
        <Suspense>
          <ProgramView />
        </Suspense>
      </Dialog>
      <Dialog title={words.handout.title} open={open === 'handout' || open === 'embed'} onClose={close}>
        <Suspense>
          <Handout embedded={open === 'embed'} />
        </Suspense>
      </Dialog>
    </section>
  );
}

function Pictures({ tell }: { tell: (sentence: string) => void }) {
  const session = useSession();
  const figures = useFigures();
  const take = async (id: FigureId, kind: 'svg' | 'png') => {
    tell(say.drawing);
    try {
      const experiment = defaultName(session.playground.get());
      const name = fileName(`${pageWords.figures[id]} ${experiment}`, kind);
      const { pictureOf, pngOf } = await bring(() => import('./picture/picture.tsx'));
      const picture = await pictureOf(session, id, say.pictureTitle(pageWords.figures[id], experiment));
      if (kind === 'svg') download([picture.svg], name, SVG_TYPE);
      else download([await pngOf(picture)], name, 'image/png');
      tell(say.saved(name));
    } catch (error) {
      tell(say.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <>
      <h4>{say.pictures}</h4>
      {figures.length === 0 ? <p className="note">{say.noFigures}</p> : null}
      <ul className="take-figures">
        {figures.map((id) => {
          const name = pageWords.figures[id];
          return (
            <li key={id}>
              <span>{name}</span>
              <Button aria-label={say.saveSvg(name)} onClick={() => void take(id, 'svg')}>
                SVG
              </Button>
              <Button aria-label={say.savePng(name)} onClick={() => void take(id, 'png')}>
                PNG
              </Button>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** How a table can be written, as spreadsheets here and there read it. */
const MARKS = {
  points: { delimiter: ',', decimal: '.' },
  commas: { delimiter: ';', decimal: ',' },
} as const satisfies Record<string, WriteOptions>;

function Numbers({ tell, onProgram }: { tell: (sentence: string) => void; onProgram: () => void }) {
  const { stage, playground } = useSession();
  const works = useNow((now) => now.works);
  const count = useNow(({ observed }) => observed.data.x.length);
  const programShown = useShown('program');
  const [written, setWritten] = useState<keyof typeof MARKS>('points');
  const save = async (what: 'data' | 'run') => {
    const [{ csvPieces }, { dataColumns, runColumns }] = await bring(() =>
      Promise.all([import('../../../core/csv/writeCsv.ts'), import('./csv.ts')]),
    );
    const now = stage.now();
    const name = fileName(`${defaultName(playground.get())} ${what}`, 'csv');
    // With the mark, spreadsheets take the letters for what they are.
    const pieces = csvPieces(what === 'data' ? dataColumns(now) : runColumns(now), {
      mark: true,
      newline: '\r\n',
      ...MARKS[written],
    });
    download([...pieces], name, CSV_TYPE);
    tell(say.saved(name));
  };
  return (
    <>
      <h4>{say.numbers}</h4>
      <Choice
        name={say.marks}
        value={written}
        options={(Object.keys(MARKS) as (keyof typeof MARKS)[]).map((value) => ({
          value,
          label: say.marksOf[value],
        }))}
        onChange={(value) => setWritten(value as keyof typeof MARKS)}
      />
      <div className="button-row">
        {count > 0 ? <Button onClick={() => void save('data')}>{say.data}</Button> : null}
        {works ? <Button onClick={() => void save('run')}>{say.run}</Button> : null}
        {programShown ? (
          <Button className="take-program" onClick={onProgram}>
            {say.program}
          </Button>
        ) : null}
      </div>
    </>
  );
}
