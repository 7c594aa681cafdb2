import { toOptions } from './savedRelation';

test('related records are returned in the order in which they were added', () => {
  const results = [
    { id: 9, documentId: 'loa', name: 'Đài truyền thanh xã' },
    { id: 7, documentId: 'cong', slug: 'cong-ttdt' },
  ];
  expect(toOptions({ results })).toEqual([
    { id: 7, documentId: 'cong', name: 'cong' },
    { id: 9, documentId: 'loa', name: 'Đài truyền thanh xã' },
  ]);
  expect(toOptions({ results: null })).toEqual([]);
});
