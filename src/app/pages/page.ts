import type { ComponentType } from 'react';

/** A page of the site, ready to be shown: on the server, in the browser, now or after a moment of loading. */
export interface Page {
  readonly route: string;
  readonly title: string;
  /** One sentence for search engines and for other sites, where the route does not say enough. */
  readonly description?: string;
  /** The picture that other sites show beside a link, under public/previews/. */
  readonly preview: string;
  readonly Body: ComponentType;
  /** What the header says beside the name. */
  readonly place: string;
  /** Whether the page fills the window, without the header. */
  readonly bare?: boolean;
  /** Whether the page shows something else than its file does, and is rendered anew. */
  readonly anew?: boolean;
}
