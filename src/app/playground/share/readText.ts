import { MOST_FILE_TEXT } from '../../../run/playground/link/file.ts';

/** The text of a file; too large ones are not even read. */
export async function readText(
  file: File,
): Promise<{ readonly text: string } | { readonly problem: 'tooLarge' | 'unreadable' }> {
  // A character may take four bytes.
  if (file.size > 4 * MOST_FILE_TEXT) return { problem: 'tooLarge' };
  try {
    return { text: await file.text() };
  } catch {
    return { problem: 'unreadable' };
  }
}
