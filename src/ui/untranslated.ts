/** The `translate` of a text: a browser that translates the page leaves numbers and letters as they are; words it may have, and what is yet to come. */
export const untranslated = (text: string): 'no' | undefined =>
  /\p{L}\p{L}|^$/u.test(text) ? undefined : 'no';
