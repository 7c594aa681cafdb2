import { useFetchClient } from '@strapi/admin/strapi-admin';
import { useEffect, useState } from 'react';
import type { EntryDefaultsAnswer } from '../../../plugins/cchc-report/server/src/types/api';
import { useMayAsk } from '../warnings/asking';

type Defaults = EntryDefaultsAnswer['data'];

interface Known {
  type: string;
  defaults: Defaults;
}

/** What a new form of a type begins with; null until that is known, and where it may not be asked. */
export const useDefaults = (type: string | undefined): Defaults | null => {
  const { get } = useFetchClient();
  const allowed = useMayAsk();
  const [known, setKnown] = useState<Known | null>(null);

  useEffect(() => {
    if (type === undefined || !allowed) return undefined;
    const question = new AbortController();
    const options = { params: { type }, signal: question.signal };
    get<EntryDefaultsAnswer>('/cchc-report/entry-defaults', options).then(
      ({ data }) => {
        if (!question.signal.aborted) setKnown({ type, defaults: data.data });
      },
      // A form that begins empty is a form all the same.
      () => undefined,
    );
    return () => question.abort();
  }, [type, allowed, get]);

  return known !== null && known.type === type ? known.defaults : null;
};
