import { linkedPiece } from './linkedPiece';

const evidence = [{ title: 'Ảnh' }, { title: 'Trên cổng', url: 'https://xa.example.vn' }];

test('the link of a piece of evidence leads to that piece, and no other field does', () => {
  expect(linkedPiece({ evidence }, 'evidence.1.url')).toBe(evidence[1]);
  for (const name of ['evidence.1.title', 'evidence.2.url', 'portalUrl', 'evidence'])
    expect(linkedPiece({ evidence }, name)).toBeUndefined();
});
