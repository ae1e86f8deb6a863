import typeset from 'virtual:names';
import { useLayoutEffect } from 'react';
import { names } from '#words/names.ts';
import { namesCard as words } from '#words/namesCard.ts';
import type { NameId } from '../../ui/Named.tsx';
import { Typeset } from '../../views/rules/Typeset.tsx';
import 'virtual:names.css';
import './names.css';

interface NamesCardProps {
  ids: readonly NameId[];
  /** It is there, and as large as it will be. */
  onStanding: () => void;
}

/** The names of one thing, and what it is; or the names of several. */
export function NamesCard({ ids, onStanding }: NamesCardProps) {
  useLayoutEffect(onStanding, [onStanding]);
  const [only, ...more] = ids;
  return (
    <>
      {ids.map((id) => (
        <dl key={id}>
          <dt>{words.words}</dt>
          <dd>{names[id].words}</dd>
          <dt>{words.books}</dt>
          <dd>
            <Typeset tree={typeset[id]} />
          </dd>
          <dt>{words.code}</dt>
          <dd>
            <code translate="no">{names[id].code}</code>
          </dd>
        </dl>
      ))}
      {only && more.length === 0 ? <p>{names[only].meaning}</p> : null}
    </>
  );
}
