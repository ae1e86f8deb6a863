import { useEffect, useState } from 'react';
import { link as linkWords } from '#words/link.ts';
import { share as words } from '#words/share.ts';
import { grouped } from '../../../../i18n/format.ts';
import { CONTROLS, type ControlId } from '../../../../run/playground/controls.ts';
import type { WrittenLink } from '../../../../run/playground/link/link.ts';
import { CopyField } from '../../../handing/CopyField.tsx';
import { linkTo } from '../../address.ts';
import { usePlayground, useSession } from '../../context.ts';
import { Check } from '../../panels/Check.tsx';
import { addressOf } from '../LinkPart.tsx';
import { defaultName } from '../names.ts';
import { embedSnippet } from './embedSnippet.ts';
import { HandoutFields } from './HandoutFields.tsx';
import { HandoutPage } from './HandoutPage.tsx';

const say = words.handout;

/** Builds a link that shows what its maker chooses, with its QR code, and a frame for another page. */
export function Handout({ embedded }: { embedded: boolean }) {
  const { playground } = useSession();
  const [hidden, setHidden] = useState<readonly ControlId[]>(() =>
    CONTROLS.filter((id) => playground.get().hidden.includes(id)),
  );
  const [embed, setEmbed] = useState(embedded);
  const written = useLink(hidden, embed);
  const name = usePlayground(defaultName);
  return (
    <div className="handout">
      <p className="note">{say.lead}</p>
      <HandoutFields hidden={hidden} onChange={setHidden} />
      <div className="handout-link">
        <Check name={say.embed} checked={embed} onChange={setEmbed} />
        {written && 'tooLong' in written ? (
          <p className="note" role="status">
            {linkWords.tooLong(grouped(written.characters), grouped(written.most))}
          </p>
        ) : null}
        {written && 'link' in written ? (
          <LinkForOthers link={addressOf(written.link)} embed={embed} name={name} />
        ) : null}
      </div>
    </div>
  );
}

function LinkForOthers({ link, embed, name }: { link: string; embed: boolean; name: string }) {
  return (
    <>
      <CopyField name={say.link} value={link} copy={say.copyLink} />
      <p>
        <a href={link} target="_blank" rel="noopener">
          {say.try}
        </a>
      </p>
      {embed ? <Snippet link={link} name={name} /> : null}
      <HandoutPage link={link} name={name} />
    </>
  );
}

const SIZE = { width: 900, height: 620 };
const SIDE = { min: 300, max: 4000 };

function Snippet({ link, name }: { link: string; name: string }) {
  const [size, setSize] = useState(SIZE);
  const side = (label: string, which: 'width' | 'height') => (
    <label>
      {label}
      <input
        type="number"
        {...SIDE}
        step={10}
        defaultValue={SIZE[which]}
        onChange={(event) => {
          const value = Math.round(event.target.valueAsNumber);
          if (value >= SIDE.min && value <= SIDE.max) setSize({ ...size, [which]: value });
        }}
      />
    </label>
  );
  return (
    <div className="snippet">
      <div className="snippet-size">
        {side(say.width, 'width')}
        {side(say.height, 'height')}
      </div>
      <CopyField
        name={say.snippet}
        value={embedSnippet({ link, title: say.frameTitle(name), ...size })}
        copy={say.copySnippet}
        long
      />
    </div>
  );
}

/** The link of what is shown, with what is hidden, as it changes. */
function useLink(hidden: readonly ControlId[], embed: boolean): WrittenLink | null {
  const { catalog } = useSession();
  const state = usePlayground((all) => all);
  const [written, setWritten] = useState<WrittenLink | null>(null);
  useEffect(() => {
    let wanted = true;
    void linkTo({ ...state, hidden, embed }, catalog).then((link) => {
      if (wanted) setWritten(link);
    });
    return () => {
      wanted = false;
    };
  }, [state, hidden, embed, catalog]);
  return written;
}
