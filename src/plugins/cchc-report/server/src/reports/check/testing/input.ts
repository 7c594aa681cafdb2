import type { DraftFinding } from '../../../contract';
import { fullFigures } from '../../../domain/narrative/testing/fullFigures';
import { parseLocalDate } from '../../../domain/period';
import type { DraftCheckInput } from '../input';
import { checkDraft } from '../checkDraft';

export const day = parseLocalDate;

/** A draft of UBND xã Ích Hậu for the first half of 2024 without findings. */
export const cleanInput: DraftCheckInput = {
  level: 'commune',
  asOf: day('2024-06-15'),
  subject: 'Kết quả công tác tuyên truyền cải cách hành chính 6 tháng đầu năm 2024',
  sections: [
    {
      key: 'results',
      title: 'I. Kết quả',
      text: '## I. Kết quả\n\nĐã đăng {{ articles.total }} tin, bài.\n\n[table: articles-by-kind-and-channel]',
    },
  ],
  faults: [],
  outdated: [],
  values: {},
  rendered: [{ key: 'results', lines: ['I. Kết quả', 'Đã đăng 42 tin, bài.'] }],
  last: null,
  addressees: ['Ủy ban nhân dân huyện Lộc Hà'],
  recipients: ['Đảng ủy, HĐND xã'],
  archive: 'VT, VP',
  agencies: [],
  figures: fullFigures,
  plans: [],
  withoutEvidence: { total: 0, records: [] },
  draftsInside: { total: 0, records: [] },
  provisional: false,
  to: day('2024-06-14'),
  signerKnown: true,
};

/** The findings of the clean draft with some fields changed. */
export const findings = (changed: Partial<DraftCheckInput>): readonly DraftFinding[] =>
  checkDraft({ ...cleanInput, ...changed });

/** The findings of a text, with the passage of each finding. */
export const findingsIn = (
  text: string,
  changed: Partial<DraftCheckInput> = {},
): readonly { code: string; severity: string; excerpt: string; message: string }[] =>
  findings({
    // A body that exists on any day.
    addressees: ['Ủy ban nhân dân tỉnh Hà Tĩnh'],
    sections: [{ key: 'results', title: 'I. Kết quả', text }],
    rendered: [],
    ...changed,
  }).map(({ code, severity, message, place }) => ({
    code,
    severity,
    message,
    excerpt: place.kind === 'section' ? place.excerpt : '',
  }));

/** "code: passage" of each finding in a text. */
export const listFindings = (text: string, changed: Partial<DraftCheckInput> = {}): readonly string[] =>
  findingsIn(text, changed).map(({ code, excerpt }) => `${code}: ${excerpt}`);
