import { findings } from '../testing/input';

const findCodes = (changed: Parameters<typeof findings>[0]) =>
  findings(changed).map(({ code, severity, place }) => [
    code,
    severity,
    place.kind === 'settings' ? place.field : '',
  ]);

test.each([[[]], [['', '  ']]])('without "Kính gửi" (%j) the settings are to be looked at', (addressees) => {
  expect(findCodes({ addressees })).toEqual([['addressee_missing', 'warning', 'addressees']]);
});

test.each(['VP', '', 'Lưu VP', 'VTV', 'VP, VT'])('an archive "%s" does not begin with VT', (archive) => {
  expect(findCodes({ archive })).toEqual([['archive_missing', 'warning', 'draftingUnit']]);
});

test.each(['VT', 'VT, VP', ' VT, VHXH'])('an archive "%s" does', (archive) => {
  expect(findCodes({ archive })).toEqual([]);
});

test('an unknown signer is only a note', () => {
  expect(findCodes({ signerKnown: false })).toEqual([['signer_missing', 'note', 'signers']]);
});
