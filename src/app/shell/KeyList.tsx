import { ShortcutSetting } from './ShortcutSetting.tsx';

/** What each key does, and the switch for those that are letters. */
export function KeyList({ keys }: { keys: readonly (readonly [key: string, does: string])[] }) {
  return (
    <>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <ShortcutSetting />
    </>
  );
}
