import { createRecordsVersion } from './recordsVersion';

const START = '1764000000.5';

/** The versions of the records at these snapshots; the transactions of `own` do not change the records. */
const versionsAt = (snapshots: readonly string[], own: readonly bigint[] = []): readonly number[] => {
  const versions = createRecordsVersion();
  for (const id of own) versions.passOver(id);
  return snapshots.map((snapshot) => versions.at(snapshot.includes(' ') ? snapshot : `${snapshot} ${START}`));
};

it('the version stays while no transaction ends', () => {
  expect(versionsAt(['10:10:', '10:10:', '10:11:10', '10:12:10,11'])).toEqual([1, 1, 1, 1]);
});

it('the version grows when a transaction ends, including one that was open before', () => {
  expect(versionsAt(['10:10:', '11:11:', '11:13:11', '13:13:'])).toEqual([1, 2, 3, 4]);
});

it('transactions of the plugin’s own tables do not change the version, others among them do', () => {
  expect(versionsAt(['10:10:', '11:11:', '13:13:'], [10n, 11n, 12n])).toEqual([1, 1, 1]);
  expect(versionsAt(['10:10:', '13:13:'], [10n, 12n])).toEqual([1, 2]);
  expect(versionsAt(['10:12:10,11', '11:12:11', '12:12:'], [10n])).toEqual([1, 1, 2]);
});

it('the version grows after a restart of the server, and when too many transactions ended to compare each', () => {
  expect(versionsAt(['10:10:', `10:10: ${START}1`])).toEqual([1, 2]);
  expect(versionsAt(['10:10:', '20010:20010:'], [10n])).toEqual([1, 2]);
});
