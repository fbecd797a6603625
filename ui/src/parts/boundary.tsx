/** Catches what breaks while a part of the page is drawn, says so, and leaves the rest of the page standing. */
import { Component, type ReactNode } from 'react';
import { useText } from '../language/use-text.ts';
import { FailureNote } from './failure-note.tsx';

interface BoundaryState {
  error: unknown;
  isBroken: boolean;
}

export class Boundary extends Component<{ children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { error: null, isBroken: false };

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error, isBroken: true };
  }

  override render(): ReactNode {
    return this.state.isBroken ? <Broken error={this.state.error} /> : this.props.children;
  }
}

/** Most often a part of the program that could not be fetched: a new load fetches everything anew. */
function Broken({ error }: { error: unknown }) {
  const text = useText();
  return <FailureNote error={error} what={text('page.broken')} retry={() => window.location.reload()} />;
}
