import { shell } from '#words/shell.ts';
import { teach as words } from '#words/teach.ts';
import { loadWays } from '../../lessons/kinds/kindWords.ts';
import type { LessonCard } from '../../lessons/lesson.ts';
import type { Page } from '../pages/page.ts';
import { AnswerKey } from './AnswerKey.tsx';
import { keyRoute, type SheetOf, sheetOf, toSheet } from './openWorksheet.tsx';
import { SheetPage } from './SheetPage.tsx';
import { useEarlier } from './useEarlier.ts';

/** The key of a lesson's worksheet, which stands by itself: it is never printed with the sheet. */
export async function key(card: LessonCard): Promise<Page | null> {
  const sheet = await sheetOf(card, false);
  if (!sheet) return null;
  await loadWays(sheet.lesson.stages);
  return {
    route: keyRoute(card),
    title: shell.pageTitle(words.keyOf(card.title)),
    description: words.keyDescription(card.title),
    preview: card.slug,
    Body: () => <KeyPage {...sheet} />,
    place: words.title,
  };
}

function KeyPage({ notes, items, first }: SheetOf) {
  const { card } = notes;
  const earlier = useEarlier(card.slug, first);
  return (
    <SheetPage
      of={notes}
      route={keyRoute(card)}
      other={toSheet(card)}
      title={words.keyOf(card.title)}
      says={words.keySays}
      print={words.printKey}
      earlier={earlier}
    >
      <AnswerKey title={card.title} items={items} earlier={earlier?.key} exit={notes.notes.exit} />
    </SheetPage>
  );
}
