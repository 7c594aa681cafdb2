import type { Query } from '../../sources/query';

/** How far an import is with what it does now. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  /** Somebody asked it to stop. */
  readonly cancelled: boolean;
}

export const readProgress = async (query: Query, importId: string): Promise<Progress> => {
  const [row] = await query<Progress>(
    'select done, total, cancelled from cchc_import_progress where import_id = :importId',
    { importId },
  );
  return row ?? { done: 0, total: 0, cancelled: false };
};

export const setProgress = async (
  query: Query,
  importId: string,
  { done, total }: Pick<Progress, 'done' | 'total'>,
): Promise<void> => {
  await query('update cchc_import_progress set done = :done, total = :total where import_id = :importId', {
    importId,
    done,
    total,
  });
};

export const setCancelled = async (query: Query, importId: string, cancelled: boolean): Promise<void> => {
  await query('update cchc_import_progress set cancelled = :cancelled where import_id = :importId', {
    importId,
    cancelled,
  });
};
