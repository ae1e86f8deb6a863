/** Prints one part of a page: the style sheet leaves out the rest for as long as <html> says so. */
export function printOnly(part: 'worksheet' | 'key'): void {
  const { dataset } = document.documentElement;
  dataset['print'] = part;
  addEventListener('afterprint', () => delete dataset['print'], { once: true });
  print();
}
