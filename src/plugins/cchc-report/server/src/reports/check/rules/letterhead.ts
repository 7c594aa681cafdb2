import type { DraftFinding } from '../../../contract';
import { finding, say, type MessageKey, type Rule } from '../rule';

const ARCHIVE = /^VT(?![\p{L}\p{M}\p{N}])/u;

type Missing = MessageKey & ('addressee_missing' | 'archive_missing' | 'signer_missing');

const missing = (code: Missing, severity: DraftFinding['severity'], field: string): DraftFinding =>
  finding(code, severity, say(code), { kind: 'settings', field });

/**
 * The fields around the text: `addressee_missing`, `archive_missing` ("Lưu: VT" comes first, Nghị định 30/2020/NĐ-CP,
 * Phụ lục I, Phần I, mục II, khoản 9) and `signer_missing`; the signer can be written in by hand.
 */
export const letterhead: Rule = ({ input: { addressees, archive, signerKnown } }) => [
  ...(addressees.every((name) => name.trim() === '')
    ? [missing('addressee_missing', 'warning', 'addressees')]
    : []),
  ...(ARCHIVE.test(archive.trim()) ? [] : [missing('archive_missing', 'warning', 'draftingUnit')]),
  ...(signerKnown ? [] : [missing('signer_missing', 'note', 'signers')]),
];
