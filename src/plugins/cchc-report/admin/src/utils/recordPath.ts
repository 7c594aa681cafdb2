/** Where the content manager has the form of a record. */
export const recordPath = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`;

/** Where the content manager has the empty form of a type. */
export const newRecordPath = (uid: string): string => recordPath(uid, 'create');
