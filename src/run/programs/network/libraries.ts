/** Every program of a linear model's walk: the files of libraries/ are the list. */
import type { Library } from './networkRun.ts';

const modules = import.meta.glob<Library>(['./libraries/*.ts', '!./libraries/shared.ts'], {
  eager: true,
  import: 'default',
});

const ALL: readonly Library[] = Object.entries(modules)
  .map(([path, library]) => {
    const name = path.replace(/^.*\/|\.ts$/g, '');
    if (library.id !== name)
      throw new Error(`${path} must default-export a library with id '${name}', not '${library.id}'`);
    return library;
  })
  .sort((one, other) => one.order - other.order);

/** The one from scratch, which runs on the page. */
export const SCRATCH = ALL[0] as Library;
export const LIBRARIES: readonly Library[] = ALL.slice(1);

/** A library by its id; the first where there is none of that name. */
export const libraryOf = (id: string): Library =>
  LIBRARIES.find((one) => one.id === id) ?? (LIBRARIES[0] as Library);
