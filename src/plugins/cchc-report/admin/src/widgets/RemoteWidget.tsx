import { Widget } from '@strapi/strapi/admin';
import type { ReactNode } from 'react';
import type { Remote } from '../hooks/useRemote';
import { useText } from '../hooks/useText';
import type { Failure } from '../services/failure';

interface Props<T> {
  readonly remote: Remote<T>;
  /** Text while loading. */
  readonly loading: string;
  /** Explains a failure that is no error, such as missing setup. */
  readonly explained?: (failure: Failure) => string | null;
  readonly children: (data: T) => ReactNode;
}

/** A home page widget with data from the server. */
export const RemoteWidget = <T,>({ remote, loading, explained, children }: Props<T>) => {
  const text = useText();
  if (remote.status === 'loading') return <Widget.Loading>{loading}</Widget.Loading>;
  if (remote.status === 'loaded') return children(remote.data);
  const { failure } = remote;
  const explanation = explained?.(failure) ?? null;
  if (explanation !== null) return <Widget.NoData>{explanation}</Widget.NoData>;
  return (
    <Widget.Error>
      {failure.kind === 'refused' ? failure.message : text(`failure.${failure.kind}`)}
    </Widget.Error>
  );
};
