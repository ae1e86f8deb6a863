/** What is said of a link to a picture. */
export const stageLink = {
  refused: (fields: string) =>
    `Some of this link could not be taken: ${fields}. The lesson’s own view stands in for it. A link from the lesson, whole, opens the very picture.`,
} as const;
