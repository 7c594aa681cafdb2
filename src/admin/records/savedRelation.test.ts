import { optionsIn } from './savedRelation';

test('what a saved record is tied to comes in the order it was tied in', () => {
  const results = [
    { id: 9, documentId: 'loa', name: 'Đài truyền thanh xã' },
    { id: 7, documentId: 'cong', slug: 'cong-ttdt' },
  ];
  expect(optionsIn({ results })).toEqual([
    { id: 7, documentId: 'cong', name: 'cong' },
    { id: 9, documentId: 'loa', name: 'Đài truyền thanh xã' },
  ]);
  expect(optionsIn({ results: null })).toEqual([]);
});
