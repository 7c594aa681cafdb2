import type { AppendixContent } from '../../appendices';
import { appendixLabel, fillTemplate } from '../../vi';
import type { ViewOf } from '../catalogue';
import { toList, Phrase } from '../values';
import wording from '../wording.vi.json';

/** How the text refers to its appendices, as it must (Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục III.1). */
export const appendicesView = (
  appendices: readonly Pick<AppendixContent, 'subject'>[],
): ViewOf<'appendices'> => ({
  several: appendices.length > 1,
  list: toList(
    appendices.map(
      ({ subject }, index) =>
        new Phrase([
          {
            text: fillTemplate(wording.appendix, { label: appendixLabel(index, appendices.length), subject }),
            source: 'appendices.list',
          },
        ]),
    ),
  ),
});
