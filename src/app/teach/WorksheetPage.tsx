import { useMemo, useState } from 'react';
import { teach as words } from '#words/teach.ts';
import type { Lesson } from '../../lessons/lesson.ts';
import { outlineOf } from '../../lessons/outline.tsx';
import { prepareSet } from '../../lessons/recall/prepare.ts';
import { Button } from '../../ui/Button.tsx';
import { bring } from '../../ui/bring.ts';
import { openTogether } from '../paper/openTogether.ts';
import { Link } from '../router.tsx';
import { AnswerKey } from './AnswerKey.tsx';
import { ChooseSet } from './ChooseSet.tsx';
import type { EarlierSet } from './Earlier.tsx';
import type { LessonNotes } from './notes.ts';
import { printOnly } from './printOnly.ts';
import { Worksheet } from './Worksheet.tsx';

interface WorksheetPageProps {
  readonly of: LessonNotes;
  readonly lesson: Lesson;
  /** The set of short questions that it opens with; null in a lesson with none before it to ask about. */
  readonly first: EarlierSet | null;
}

/** A lesson's worksheet and its answer key, each to be printed alone. */
export function WorksheetPage({ of, lesson, first }: WorksheetPageProps) {
  const {
    card: { slug, title },
    number,
    notes: { exit },
  } = of;
  const [earlier, setEarlier] = useState(first);
  const steps = useMemo(() => openTogether(outlineOf(lesson)), [lesson]);
  return (
    <main className="teach worksheet-page" id="main">
      <div className="worksheet-tools">
        <p className="eyebrow">{words.lesson(number)}</p>
        <h1>{words.worksheetTitle(title)}</h1>
        <p>{words.worksheetSays}</p>
        {earlier ? (
          <ChooseSet
            set={earlier.set}
            onSet={(set) =>
              void bring(() => prepareSet(slug, set)).then((questions) => setEarlier({ set, questions }))
            }
          />
        ) : null}
        <p className="worksheet-print">
          <Button onClick={() => printOnly('worksheet')}>{words.printWorksheet}</Button>
          <Button onClick={() => printOnly('key')}>{words.printKey}</Button>
        </p>
        <ul className="teach-links">
          <li>
            <Link to="teach/">{words.toGuide}</Link>
          </li>
          <li>
            <Link to={`teach/#${slug}`}>{words.toNotes}</Link>
          </li>
          <li>
            <Link to={`lessons/${slug}/`}>{words.toLesson}</Link>
          </li>
        </ul>
      </div>
      <Worksheet title={title} lesson={lesson} steps={steps} earlier={earlier} exit={exit.question} />
      <AnswerKey title={title} steps={steps} earlier={earlier} exit={exit} />
    </main>
  );
}
