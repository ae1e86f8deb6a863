/** Of the page's own type, in CSS pixels. */
export const typeHere = () => Number.parseFloat(getComputedStyle(document.documentElement).fontSize);

/** The bowl's words are 13 pixels high in a large picture and 11 in a small one; on the wall they are as high as all else, one rem. */
export function dressBowl(): void {
  const { style } = document.documentElement;
  style.setProperty('--bowl-type-main', String(typeHere() / 13));
  style.setProperty('--bowl-type-beside', String(typeHere() / 11));
}
