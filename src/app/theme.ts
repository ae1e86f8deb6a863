import { useSyncExternalStore } from 'react';
import { browserKeep, type Keep } from '../lessons/progress/storage.ts';

export const THEMES = ['system', 'light', 'dark', 'projector'] as const;
export type Theme = (typeof THEMES)[number];

// public/theme.js reads the same key before the first paint.
const KEY = 'downhill.theme';
let keep: Keep | undefined;
const listeners = new Set<() => void>();

function chosen(): Theme {
  keep ??= browserKeep();
  const kept = keep.read(KEY);
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows the theme that the person has chosen; a page may have shown another. */
export function showTheme(): void {
  const theme = chosen();
  const dark = matchMedia('(prefers-color-scheme: dark)').matches;
  document.documentElement.dataset['theme'] = theme === 'system' ? (dark ? 'dark' : 'light') : theme;
}

export function chooseTheme(theme: Theme): void {
  keep ??= browserKeep();
  keep.write(KEY, theme);
  showTheme();
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  const system = matchMedia('(prefers-color-scheme: dark)');
  system.addEventListener('change', showTheme);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', showTheme);
  };
}

/** The theme that the person chose; "system" until they do. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, chosen, () => 'system' as Theme);
}
