/** Of a lesson that was printed before its handout was there. */
export const paper = {
  ready:
    'That was printed before the handout had come: all the words and pictures, but not set for paper. The handout is here now, a page a step.',
  print: 'Print the handout',
} as const;
