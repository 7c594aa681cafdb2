import { useCallback, useState } from 'react';
import type { ImportAnswer, ImportChoices } from '../../../../server/src/importing/http/contract';
import { useLatest } from '../../hooks/useLatest';
import { useRemote } from '../../hooks/useRemote';
import type { Failure } from '../../services/failure';
import { getColumns } from '../api';
import { mergeChoices, columnsQuestion, type Picked, addPicked } from '../model/choices';

interface ColumnChoice {
  readonly columns: ImportAnswer['columns'];
  readonly choices: ImportChoices;
  readonly pick: (change: Picked) => void;
  /** New columns are loading; the earlier ones are still shown. */
  readonly isLooking: boolean;
  /** Why they could not be loaded. */
  readonly failure: Failure | null;
}

/** The way to read the file: the server's choices, with those that are picked on the page. */
export const useColumnChoice = (known: ImportAnswer): ColumnChoice => {
  const [picked, setPicked] = useState<Picked>({});
  const question = columnsQuestion(known, picked);
  const { remote } = useRemote(getColumns, question);
  const latest = useLatest(remote);
  const found = question === null ? known : (latest ?? known);
  return {
    columns: found.columns,
    choices: mergeChoices(found, picked),
    pick: useCallback((change) => setPicked((now) => addPicked(now, change)), []),
    isLooking: question !== null && remote.status === 'loading',
    failure: question !== null && remote.status === 'failed' ? remote.failure : null,
  };
};
