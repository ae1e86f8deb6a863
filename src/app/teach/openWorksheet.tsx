import { shell } from '#words/shell.ts';
import { teach as words } from '#words/teach.ts';
import { loadLesson } from '../../lessons/catalog.ts';
import { loadGivens } from '../../lessons/kinds/kindWords.ts';
import type { Lesson, LessonCard } from '../../lessons/lesson.ts';
import { outlineOf } from '../../lessons/outline.tsx';
import { loadPaperForms } from '../../lessons/paperForms.ts';
import type { Page } from '../pages/page.ts';
import { loadDrawings, loadMap } from '../paper/drawings.ts';
import { openTogether } from '../paper/openTogether.ts';
import { type PaperItem, paperItem } from '../paper/paperItem.ts';
import type { EarlierSet } from './Earlier.tsx';
import { type LessonNotes, notesOf } from './notes.ts';
import { SheetPage } from './SheetPage.tsx';
import { useEarlier } from './useEarlier.ts';
import { Worksheet } from './Worksheet.tsx';

/** What a worksheet and its key are made from. */
export interface SheetOf {
  readonly notes: LessonNotes;
  readonly lesson: Lesson;
  readonly items: readonly PaperItem[];
  /** The set of short questions that it opens with; null in a lesson with none before it to ask about. */
  readonly first: EarlierSet | null;
}

/** A lesson's worksheet. */
export async function worksheet(card: LessonCard): Promise<Page | null> {
  const sheet = await sheetOf(card, true);
  return (
    sheet && {
      route: sheetRoute(card),
      title: shell.pageTitle(words.worksheetTitle(card.title)),
      description: words.worksheetDescription(card.title),
      preview: card.slug,
      Body: () => <WorksheetPage {...sheet} />,
      place: words.title,
    }
  );
}

const sheetRoute = ({ slug }: LessonCard) => `teach/${slug}/`;
export const keyRoute = ({ slug }: LessonCard) => `teach/${slug}/key/`;
/** From a key to its worksheet. */
export const toSheet = (card: LessonCard) => ({ route: sheetRoute(card), says: words.worksheet });

function WorksheetPage({ notes, lesson, items, first }: SheetOf) {
  const { card } = notes;
  const earlier = useEarlier(card.slug, first);
  return (
    <SheetPage
      of={notes}
      route={sheetRoute(card)}
      other={{ route: keyRoute(card), says: words.key }}
      title={words.worksheetTitle(card.title)}
      says={words.worksheetSays}
      print={words.printWorksheet}
      earlier={earlier}
    >
      <Worksheet
        title={card.title}
        lesson={lesson}
        items={items}
        earlier={earlier?.sheet}
        exit={notes.notes.exit.question}
      />
    </SheetPage>
  );
}

/** What a sheet of the lesson needs, and, if it is `drawn`, what its figures need; null where there is no such lesson. */
export async function sheetOf(card: LessonCard, drawn: boolean): Promise<SheetOf | null> {
  const [notes, lesson, forms] = await Promise.all([
    notesOf(card),
    loadLesson(card.slug),
    loadPaperForms(card.slug),
  ]);
  if (!lesson) return null;
  const stages = forms.stages(lesson.stages);
  const [first] = await Promise.all([
    lesson.Recall ? import('./Earlier.tsx').then(({ earlierSet }) => earlierSet(card.slug, 1)) : null,
    ...(drawn ? [loadDrawings(stages), loadMap(), loadGivens(stages)] : []),
  ]);
  const steps = openTogether(outlineOf(lesson));
  return { notes, lesson, items: steps.map((step) => paperItem(step, forms)), first };
}
