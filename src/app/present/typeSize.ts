/** The size of the page's type, in CSS pixels. */
export const typeHere = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The sizes of the words in a large figure and in a small one, in rem; wall.css has the same for all other figures. */
const WORDS = { main: 1.3, beside: 1.15 };

/** Sizes the bowl's labels. They are set in pixels, 13 in a large figure and 11 in a small one; in class they are as large as those of other figures. */
export function dressBowl(): void {
  const { style } = document.documentElement;
  style.setProperty('--bowl-type-main', String((WORDS.main * typeHere()) / 13));
  style.setProperty('--bowl-type-beside', String((WORDS.beside * typeHere()) / 11));
}
