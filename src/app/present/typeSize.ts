/** The size of the page's type, in CSS pixels. */
export const typeHere = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** Sizes the bowl's labels. They are set in pixels, 13 in a large figure and 11 in a small one; in class they are one rem, as all other text. */
export function dressBowl(): void {
  const { style } = document.documentElement;
  style.setProperty('--bowl-type-main', String(typeHere() / 13));
  style.setProperty('--bowl-type-beside', String(typeHere() / 11));
}
