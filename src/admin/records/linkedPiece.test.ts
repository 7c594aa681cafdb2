import { findLinkedPiece } from './linkedPiece';

const evidence = [{ title: 'Ảnh' }, { title: 'Trên cổng', url: 'https://xa.example.vn' }];

test('the link field of evidence finds its piece, other fields find none', () => {
  expect(findLinkedPiece({ evidence }, 'evidence.1.url')).toBe(evidence[1]);
  for (const name of ['evidence.1.title', 'evidence.2.url', 'portalUrl', 'evidence'])
    expect(findLinkedPiece({ evidence }, name)).toBeUndefined();
});
