import { share as words } from '#words/share.ts';
import { forOthers } from './forOthers.ts';

/** Said beside a link and its code, where they lead nowhere from a phone. */
export const HereOnly = ({ link }: { link: string }) =>
  forOthers(link).hereOnly ? (
    <p className="note here-only" role="note">
      {words.hereOnly} <code translate="no">npm start -- --lan</code>
    </p>
  ) : null;
