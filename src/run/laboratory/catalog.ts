/** The files of a folder as a list by id; the folder is the list, and each file's name is its id. */
export function catalogOf<T extends { readonly id: string }>(
  modules: Readonly<Record<string, { readonly default?: T }>>,
  kind: string,
): ReadonlyMap<string, T> {
  return new Map(
    Object.entries(modules).map(([path, { default: one }]) => {
      const name = path.replace(/^.*\/|\.ts$/g, '');
      if (one?.id !== name)
        throw new Error(`${path} must default-export ${kind} with id '${name}', not '${one?.id}'`);
      return [name, one];
    }),
  );
}

/**
 * One of a list by id.
 * @throws naming the id and those there are
 */
export function oneOf<T>(catalog: ReadonlyMap<string, T>, id: string, kind: string): T {
  const one = catalog.get(id);
  if (one === undefined)
    throw new Error(`there is no ${kind} '${id}', only ${[...catalog.keys()].sort().join(', ')}`);
  return one;
}
