import { lesson } from './en/lesson.ts';
import { shell } from './en/shell.ts';

/** Every word of the interface, by place. Another language is another folder with the same keys. */
export const messages = { lesson, shell };
