import { exportedType, isImported } from './listedTypes';

test('the lists of records are known by their type, those of others are not', () => {
  expect(exportedType('api::official-document.official-document')).toBe('official-document');
  expect(exportedType('api::channel.channel')).toBe('channel');
  expect(exportedType('plugin::users-permissions.user')).toBeNull();
  expect([isImported('article'), isImported('channel')]).toEqual([true, false]);
});
