import { useEffect, useState } from 'react';
import { isTyping, within } from '../shell/isTyping.ts';
import { letterKeysWork } from '../shell/letterKeys.ts';

/**
 * Whether the playground is presented: the stage alone, on the whole screen where the browser gives it, in type for a room. P does it and ends it, and Esc
 * ends it, as does leaving the full screen in any other way.
 */
export function usePresented(): [presented: boolean, present: (on: boolean) => void] {
  const [presented, present] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, defaultPrevented } = event;
      if (defaultPrevented || ctrlKey || metaKey || altKey || within(document.body, ':has(dialog[open])'))
        return;
      if (key === 'Escape') present(false);
      if (/^p$/i.test(key) && !isTyping(target) && letterKeysWork()) present((on) => !on);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  useEffect(() => {
    if (!presented) return;
    const { documentElement: html } = document;
    html.dataset['presented'] = '';
    // The bowl's words are set in pixels, for a page whose type is 16 of them; here they grow with all others.
    const dressBowl = () =>
      html.style.setProperty('--bowl-type', String(Number.parseFloat(getComputedStyle(html).fontSize) / 16));
    dressBowl();
    addEventListener('resize', dressBowl);
    // A browser may refuse it; then the stage fills the window.
    void html.requestFullscreen?.().catch(() => undefined);
    const left = () => present(document.fullscreenElement !== null);
    document.addEventListener('fullscreenchange', left);
    return () => {
      document.removeEventListener('fullscreenchange', left);
      removeEventListener('resize', dressBowl);
      html.style.removeProperty('--bowl-type');
      delete html.dataset['presented'];
      if (document.fullscreenElement) void document.exitFullscreen().catch(() => undefined);
    };
  }, [presented]);
  return [presented, present];
}
