import { useAuth, useFetchClient } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { EntryDefaultsAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { useMayAsk } from '../warnings/asking';

type Defaults = EntryDefaultsAnswer['data'];

interface Known {
  type: string;
  defaults: Defaults;
}

/** A form that begins empty is a form all the same. */
const NOTHING: Defaults = { values: {}, related: {}, kept: [] };

/** What a new form of a type begins with: nothing where that may or can not be asked, null until it is known. */
export const useDefaults = (type: string | undefined): Defaults | null => {
  const { get } = useFetchClient();
  const allowed = useMayAsk();
  const isKnown = useAuth('useDefaults', ({ isLoading }) => !isLoading);
  const [known, setKnown] = useState<Known | null>(null);

  useEffect(() => {
    if (type === undefined || !allowed) return undefined;
    const question = new AbortController();
    const options = { params: { type }, signal: question.signal };
    const settle = (defaults: Defaults): void => {
      if (!question.signal.aborted) setKnown({ type, defaults });
    };
    get<EntryDefaultsAnswer>('/cchc-report/entry-defaults', options).then(
      ({ data }) => settle(data.data),
      () => settle(NOTHING),
    );
    return () => question.abort();
  }, [type, allowed, get]);

  if (type === undefined) return null;
  if (!allowed) return isKnown ? NOTHING : null;
  return known?.type === type ? known.defaults : null;
};
