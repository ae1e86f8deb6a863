/** What stands for the short questions at the start of a lesson until they are asked. */
export const recall = {
  title: 'Before we go on',
  count: (n: number) => `${n} short questions`,
} as const;
