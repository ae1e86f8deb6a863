/**
 * What is kept of a long row: at even distances, and never more than so many. Where there would be more, every other one is let go, and the
 * distances are twice as wide.
 */
export class Spaced<T> {
  private items: T[] = [];

  constructor(
    /** From one that is kept to the next: a power of two times what it began with. */
    public every: number,
    private readonly most: number,
  ) {}

  /** Is told of each item of the row, from number 0 on, and keeps it or not. */
  tell(index: number, item: T): void {
    if (index % this.every !== 0) return;
    if (this.items.length >= this.most) {
      this.items = this.items.filter((_, i) => i % 2 === 0);
      this.every *= 2;
      if (index % this.every !== 0) return;
    }
    this.items.push(item);
  }

  /** The last one kept of those up to number `index`, and its number. */
  upTo(index: number): { readonly at: number; readonly item: T } {
    const i = Math.min(Math.floor(index / this.every), this.items.length - 1);
    return { at: i * this.every, item: this.items[i] as T };
  }

  get length(): number {
    return this.items.length;
  }
}
