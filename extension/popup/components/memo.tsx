import { Component, type ComponentChild, type FunctionComponent } from 'preact';

function isSame<P extends object>(one: P, other: P): boolean {
  const names = Object.keys(one) as (keyof P)[];
  return names.length === Object.keys(other).length && names.every((name) => Object.is(one[name], other[name]));
}

/**
 * A part that is drawn anew only where one of its properties is another one. What it takes from a context is drawn anew
 * with that all the same.
 */
export function memo<P extends object>(Part: FunctionComponent<P>) {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      return !isSame<object>(this.props, next);
    }

    override render(): ComponentChild {
      return <Part {...(this.props as P)} />;
    }
  };
}
