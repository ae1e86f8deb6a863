import { Component, type ReactNode, useState } from 'react';
import { playground as words } from '#words/playground.ts';
import { keepCurrent } from '../../run/playground/experimentsKeep.ts';
import { toJson } from '../../run/playground/link/file.ts';
import { Button } from '../../ui/Button.tsx';
import { PlaygroundPage, type PlaygroundPageProps } from './PlaygroundPage.tsx';
import { CATALOG, freshState } from './session.ts';

/** The playground; and where something in a state is more than it can draw, a sentence and a way back, at this visit and at the next. */
export function Guarded(props: PlaygroundPageProps) {
  const [startsOver, setStartsOver] = useState(0);
  const shown = startsOver > 0 ? { first: freshState(), refused: null, said: '' } : props;
  return (
    <Guard
      key={startsOver}
      onStartOver={() => {
        history.replaceState(history.state, '', location.pathname);
        keepCurrent(() => localStorage, toJson(freshState(), CATALOG));
        setStartsOver(startsOver + 1);
      }}
    >
      <PlaygroundPage {...shown} />
    </Guard>
  );
}

interface GuardProps {
  onStartOver: () => void;
  children: ReactNode;
}

class Guard extends Component<GuardProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    const { children, onStartOver } = this.props;
    if (!this.state.failed) return children;
    return (
      <main className="page" id="main">
        <p role="alert">{words.cannotShow}</p>
        <Button kind="primary" onClick={onStartOver}>
          {words.startOver}
        </Button>
      </main>
    );
  }
}
