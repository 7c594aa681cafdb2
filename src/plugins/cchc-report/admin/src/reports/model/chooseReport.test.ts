import { chooseReport } from './chooseReport';

const VALID = { supersededBy: null, void: null };
const VOIDED = { ...VALID, void: { at: '2024-07-01T00:00:00Z', by: 'Lê Thị Mai', reason: 'Sai kỳ' } };

test('a period leads to its open report before the issued one', () => {
  const issued = { documentId: 'a', state: 'issued' as const, issued: VALID };
  const draft = { documentId: 'b', state: 'draft' as const, issued: null };
  const submitted = { documentId: 'c', state: 'submitted' as const, issued: null };
  expect(chooseReport([issued, draft])).toEqual({ documentId: 'b', state: 'draft' });
  expect(chooseReport([issued, submitted])).toEqual({ documentId: 'c', state: 'submitted' });
  expect(chooseReport([issued])).toEqual({ documentId: 'a', state: 'issued' });
});

test('a period whose only report is voided or discarded leads to a new draft', () => {
  expect(chooseReport([{ documentId: 'a', state: 'issued', issued: VOIDED }])).toBeNull();
  expect(chooseReport([{ documentId: 'a', state: 'discarded', issued: null }])).toBeNull();
  expect(chooseReport([])).toBeNull();
});
