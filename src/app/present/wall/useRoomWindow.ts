import { useEffect, useLayoutEffect } from 'react';
import { showTheme } from '../../theme.ts';
import type { ClassSession } from '../session/session.ts';
import { dressBowl, typeHere } from '../typeSize.ts';
import { isReload } from '../windows.ts';

export const WALL_THEMES = ['projector', 'light', 'dark'] as const;
export type WallTheme = (typeof WALL_THEMES)[number];

/** Sets the wall's theme, the projector's unless another is chosen here, and type that grows with the window. Leaving restores the person's own theme. */
export function useRoomTheme({ room }: ClassSession, size: number, theme: WallTheme): void {
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
  useLayoutEffect(() => {
    document.documentElement.style.setProperty('--room-size', String(size));
    // The presenter's view needs the size of the wall to show it scaled.
    const tell = () => {
      dressBowl();
      // Lines grow with the type, since a larger screen is seen from the same seats.
      const stroke = (theme === 'projector' ? 1.5 : 1) * (typeHere() / 20);
      document.documentElement.style.setProperty('--stroke', String(stroke));
      room.set({ wall: [innerWidth, innerHeight, typeHere()] });
    };
    tell();
    addEventListener('resize', tell);
    // The room may hold the size of an earlier wall, from before a reload.
    const forget = room.subscribe(({ keys, remote }) => {
      if (remote && keys.has('wall')) tell();
    });
    return () => {
      removeEventListener('resize', tell);
      forget();
    };
  }, [room, size, theme]);
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
