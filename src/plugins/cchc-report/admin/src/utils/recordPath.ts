/** Path of a record's form in the content manager. */
export const recordPath = (uid: string, documentId: string): string =>
  `/content-manager/collection-types/${uid}/${encodeURIComponent(documentId)}`;

/** Path of a type's empty form. */
export const newRecordPath = (uid: string): string => recordPath(uid, 'create');
