import { useEffect, useLayoutEffect } from 'react';
import { showTheme } from '../../theme.ts';
import { isReload } from '../windows.ts';

export const WALL_THEMES = ['projector', 'light', 'dark'] as const;
export type WallTheme = (typeof WALL_THEMES)[number];

/** Sets the wall's theme, the projector's unless another is chosen here. Leaving restores the person's own theme. */
export function useRoomTheme(theme: WallTheme): void {
  useLayoutEffect(() => {
    const { documentElement: html } = document;
    html.dataset['room'] = 'wall';
    html.dataset['theme'] = theme;
    return () => {
      delete html.dataset['room'];
      html.removeAttribute('style');
      showTheme();
    };
  }, [theme]);
}

/** Enters full screen on arrival by the Present button, where the browser allows it, and leaves full screen with the page. */
export function useFullScreen(): void {
  useEffect(() => {
    // Browsers refuse full screen to a page that was not opened by a press.
    if (navigator.userActivation?.isActive && !isReload())
      void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
