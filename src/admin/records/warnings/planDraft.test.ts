import { readPlanDraft } from './planDraft';

test('a new plan with a chosen agency', () => {
  expect(
    readPlanDraft({
      year: 2024,
      purpose: 'par',
      agency: { connect: [{ id: 3, apiData: { id: 3, documentId: 'xa' } }], disconnect: [] },
    }),
  ).toEqual({ year: 2024, purpose: 'par', chosenAgency: 'xa', agencyRemoved: false });
});

test('a saved plan keeps its agency until another is chosen or it is removed', () => {
  const saved = { documentId: 'ke-hoach', year: 2024, purpose: 'par' };
  expect(readPlanDraft({ ...saved, agency: { connect: [], disconnect: [] } })).toEqual({
    ...saved,
    agencyRemoved: false,
  });
  expect(readPlanDraft({ ...saved, agency: { connect: [], disconnect: [{ id: 3 }] } })).toEqual({
    ...saved,
    agencyRemoved: true,
  });
});

test.each([[202], [2024.5], [null], ['2024'], [undefined]])('%p is not a complete year', (year) => {
  expect(readPlanDraft({ year, purpose: null })).toEqual({ agencyRemoved: false });
});
