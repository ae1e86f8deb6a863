import { useEffect, useLayoutEffect } from 'react';
import { showTheme } from '../../theme.ts';
import type { ClassSession } from '../session/session.ts';
import { dressBowl, typeHere } from '../typeSize.ts';
import { isReload } from '../windows.ts';

export const WALL_THEMES = ['projector', 'light', 'dark'] as const;
export type WallTheme = (typeof WALL_THEMES)[number];

/** The wall's own theme, the projector's unless another is chosen here, and type that grows with the window. Leaving gives the person's own theme back. */
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
    // The presenter's view shows the wall as it is, made smaller.
    const tell = () => {
      dressBowl();
      // Lines grow with type: a larger screen is looked at from the same seats.
      const stroke = (theme === 'projector' ? 1.5 : 1) * (typeHere() / 20);
      document.documentElement.style.setProperty('--stroke', String(stroke));
      room.set({ wall: [innerWidth, innerHeight, typeHere()] });
    };
    tell();
    addEventListener('resize', tell);
    // What another window has kept of an earlier wall is put right.
    const forget = room.subscribe(({ keys, remote }) => {
      if (remote && keys.has('wall')) tell();
    });
    return () => {
      removeEventListener('resize', tell);
      forget();
    };
  }, [room, size, theme]);
}

/** Who presses Present gets the whole screen, where the browser allows it; whoever leaves gives it back. */
export function useFullScreen(): void {
  useEffect(() => {
    // A page that was not asked for by a press may not have the screen, and would only be refused.
    if (navigator.userActivation?.isActive && !isReload())
      void document.documentElement.requestFullscreen?.().catch(() => undefined);
    return () => {
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, []);
}
