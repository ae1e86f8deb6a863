// A lesson as it is printed, as text.
import { renderToStaticMarkup } from 'react-dom/server';
import { loadDrawings, loadMap } from '../../../src/app/paper/drawings.ts';
import { Handout } from '../../../src/app/paper/Handout.tsx';
import { paperItem } from '../../../src/app/paper/paperItem.ts';
import { AnswerKey } from '../../../src/app/teach/AnswerKey.tsx';
import { Worksheet } from '../../../src/app/teach/Worksheet.tsx';
import { loadLesson } from '../../../src/lessons/catalog.ts';
import { loadGivens, loadWays } from '../../../src/lessons/kinds/kindWords.ts';
import type { LessonCard } from '../../../src/lessons/lesson.ts';
import { loadNotes } from '../../../src/lessons/notes.ts';
import { outlineOf } from '../../../src/lessons/outline.tsx';
import { loadPaperForms } from '../../../src/lessons/paperForms.ts';

/** The handout of a lesson, as HTML. */
export async function handoutOf(card: LessonCard): Promise<string> {
  const [lesson, forms] = await Promise.all([loadLesson(card.slug), loadPaperForms(card.slug)]);
  if (!lesson) throw new Error(`There is no lesson ${card.slug}.`);
  const stages = forms.stages(lesson.stages);
  await Promise.all([loadDrawings(stages), loadGivens(stages)]);
  return renderToStaticMarkup(<Handout card={card} lesson={lesson} forms={forms} only={null} />);
}

/** The worksheet of a lesson and its key, as HTML, with the items that they are made of. */
export async function sheetOf(card: LessonCard) {
  const [lesson, forms, { exit }] = await Promise.all([
    loadLesson(card.slug),
    loadPaperForms(card.slug),
    loadNotes(card.slug),
  ]);
  if (!lesson) throw new Error(`There is no lesson ${card.slug}.`);
  const stages = forms.stages(lesson.stages);
  await Promise.all([loadDrawings(stages), loadMap(), loadGivens(stages), loadWays(lesson.stages)]);
  const steps = outlineOf(lesson);
  const items = steps.map((step) => paperItem(step, forms));
  const of = { title: card.title, items, earlier: null };
  return {
    steps,
    items,
    exit,
    worksheet: renderToStaticMarkup(<Worksheet {...of} lesson={lesson} exit={exit.question} />),
    key: renderToStaticMarkup(<AnswerKey {...of} exit={exit} />),
  };
}

/** What is printed of a page, as words: figures and the other forms of words (forms.css) left out. */
export const printedWords = (html: string): string =>
  without(
    without(without(html, /<svg\b/g, 'svg'), /<p [^>]*class="visually-hidden"/g, 'p'),
    /<span data-said="(?![^"]*still)/g,
    'span',
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x27;/g, '’')
    .replace(/\s+/g, ' ');

/** A text without the elements that begin so. */
function without(html: string, begins: RegExp, tag: string): string {
  let text = html;
  for (let found = begins.exec(text); found; found = begins.exec(text)) {
    let depth = 0;
    const tags = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
    tags.lastIndex = found.index;
    let end = text.length;
    for (let one = tags.exec(text); one; one = tags.exec(text)) {
      depth += one[1] ? -1 : 1;
      if (depth > 0) continue;
      end = tags.lastIndex;
      break;
    }
    text = text.slice(0, found.index) + text.slice(end);
    begins.lastIndex = found.index;
  }
  return text;
}
