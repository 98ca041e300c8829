import { Component, type ReactNode } from 'react';

interface PartBoundaryProps {
  children: ReactNode;
  /** Drawn in place of the children after an error. `retry` draws them again. */
  onFailure: (error: unknown, retry: () => void) => ReactNode;
}

interface PartBoundaryState {
  failure: { error: unknown } | null;
}

/** Keeps an error of its children to itself, because without it the whole admin gives way to an error page. */
export class PartBoundary extends Component<PartBoundaryProps, PartBoundaryState> {
  override state: PartBoundaryState = { failure: null };

  static getDerivedStateFromError(error: unknown): PartBoundaryState {
    return { failure: { error } };
  }

  private readonly retry = () => this.setState({ failure: null });

  override render() {
    const { failure } = this.state;
    return failure ? this.props.onFailure(failure.error, this.retry) : this.props.children;
  }
}
