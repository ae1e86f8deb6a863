import { net as words } from '#words/net.ts';

interface BrokenProps {
  error: unknown;
  ways?: Readonly<Record<string, () => void>> | undefined;
  onGo: (act?: () => void) => void;
}

/** What stands where a page could not be drawn: what went wrong, and the ways on. */
export function Broken({ error, ways = {}, onGo }: BrokenProps) {
  return (
    <main className="page" id="main">
      <div role="alert">
        <p>{words.broken}</p>
        <p>
          <code translate="no">{String(error)}</code>
        </p>
      </div>
      <div className="broken-ways">
        {Object.entries({ [words.again]: undefined, ...ways }).map(([name, act]) => (
          <button key={name} type="button" className="button" onClick={() => onGo(act)}>
            {name}
          </button>
        ))}
      </div>
    </main>
  );
}
