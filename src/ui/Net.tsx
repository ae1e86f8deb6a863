import { Component, lazy, type ReactNode, Suspense } from 'react';
import { bring } from './bring.ts';

const Broken = lazy(async () => ({ default: (await bring(() => import('./Broken.tsx'))).Broken }));

interface NetProps {
  children: ReactNode;
  /** What is shown: where it is another, what went wrong before is over. */
  of?: unknown;
  /** Ways on besides trying again: what each is called, and what it does first. */
  ways?: Readonly<Record<string, () => void>>;
}

/** The net under a page: where a part of it cannot be drawn it says so, in place of leaving nothing, and leads on. It keeps and forgets nothing. */
export class Net extends Component<NetProps, { error: unknown }> {
  override state = { error: null };
  #tries = 0;

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate({ of }: NetProps) {
    if (of !== this.props.of && this.state.error) this.again();
  }

  again = (act?: () => void) => {
    act?.();
    this.#tries++;
    this.setState({ error: null });
  };

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return (
      <Suspense>
        {/* What fails again is said again. */}
        <Broken key={this.#tries} error={error} ways={this.props.ways} onGo={this.again} />
      </Suspense>
    );
  }
}
