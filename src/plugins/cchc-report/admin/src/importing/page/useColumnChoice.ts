import { useCallback, useState } from 'react';
import type { ImportAnswer, ImportChoices } from '../../../../server/src/importing/http/contract';
import { useLatest } from '../../hooks/useLatest';
import { useRemote } from '../../hooks/useRemote';
import type { Failure } from '../../services/failure';
import { getColumns } from '../api';
import { chosenFrom, columnsQuestion, type Picked, picking } from '../model/choices';

interface ColumnChoice {
  readonly columns: ImportAnswer['columns'];
  readonly choices: ImportChoices;
  readonly pick: (change: Picked) => void;
  /** Other columns are on their way: those shown are the ones before. */
  readonly isLooking: boolean;
  /** Why they could not be had. */
  readonly failure: Failure | null;
}

/** How an import is to read its file: what the server knows of it, changed by what is picked. */
export const useColumnChoice = (known: ImportAnswer): ColumnChoice => {
  const [picked, setPicked] = useState<Picked>({});
  const question = columnsQuestion(known, picked);
  const { remote } = useRemote(getColumns, question);
  const latest = useLatest(remote);
  const found = question === null ? known : (latest ?? known);
  return {
    columns: found.columns,
    choices: chosenFrom(found, picked),
    pick: useCallback((change) => setPicked((now) => picking(now, change)), []),
    isLooking: question !== null && remote.status === 'loading',
    failure: question !== null && remote.status === 'failed' ? remote.failure : null,
  };
};
