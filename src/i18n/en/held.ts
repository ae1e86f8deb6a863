/** What figures over two parameters say of the others. Numbers come in as text. */
export const held = {
  /** Each with its value. */
  at: (names: readonly (readonly [name: string, value: string])[], more: string | null) => {
    const [first, ...others] = names.map(([name, value], i) =>
      i === 0 ? `${name} held at ${value}` : `${name} at ${value}`,
    );
    return [first, ...others, ...(more === null ? [] : [`and ${more} more`])].join(', ');
  },
};
