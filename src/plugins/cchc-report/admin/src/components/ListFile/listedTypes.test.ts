import { exportedType, isImported } from './listedTypes';

test('the types of record lists are recognised, those of other lists are not', () => {
  expect(exportedType('api::official-document.official-document')).toBe('official-document');
  expect(exportedType('api::channel.channel')).toBe('channel');
  expect(exportedType('plugin::users-permissions.user')).toBeNull();
  expect([isImported('article'), isImported('channel')]).toEqual([true, false]);
});
