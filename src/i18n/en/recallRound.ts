/** The words of the short questions at the start of a lesson, once they are asked. */
export const recallRound = {
  question: (n: number, count: number) => `Question ${n} of ${count}`,
  about: (lesson: number, title: string) => `From lesson ${lesson}, “${title}”`,
  yourAnswer: 'Your answer',
  commit: 'That’s my answer',
  typeWaits: 'Type a number, from memory or worked out.',
  skip: 'Skip this one',
  next: 'Next question',
  finish: 'How did it go?',
  again: 'Ask me some more',
  all: (count: number) =>
    count === 1
      ? 'You knew it. It comes back later, with other numbers.'
      : `You knew all ${count}. They come back later, with other numbers.`,
  none: 'Skipped. They come round again.',
  some: (known: number, count: number) =>
    known === 0 ? 'None this time.' : `You knew ${known} of ${count}.`,
  comesBack: (titles: readonly string[]) =>
    titles.length === 1
      ? `What you missed, from “${titles[0]}”, comes back in the next lesson.`
      : `What you missed, from ${listed(titles)}, comes back in the next lesson.`,
  /** In the last lesson. */
  comesBackHere: 'What you missed comes back when you ask for more.',
} as const;

const listed = (titles: readonly string[]) =>
  titles
    .map((title) => `“${title}”`)
    .join(', ')
    .replace(/, (?=[^,]*$)/, ' and ');
