import { checkDocument } from '../src';
import { careless, makeStacked } from './support/handTyped';

const findBroken = async (bytes: Uint8Array) =>
  (await checkDocument(bytes)).rules
    .filter(({ outcome }) => outcome === 'broken')
    .map(({ id, found }) => `${id}: ${found ?? ''}`);

describe('a report typed by hand', () => {
  it('with frequent faults gets a finding for each and no other', async () => {
    expect(await findBroken(careless())).toEqual([
      'motto-wording: Ghi là “Độc lập-Tự do-Hạnh phúc”',
      'motto-line: Chữ gạch chân thay cho đường kẻ',
      'issuer-name-full: Tên viết tắt: “UBND XÃ ÍCH HẬU”',
      'issuer-line: Dãy ký tự thay cho đường kẻ',
      'number-form: Ghi là “Số 7 /BC-UBND”',
      'number-padding: Số 7 không có chữ số 0 ở trước',
      'number-size: Cỡ chữ 14',
      'date-padding: Ngày ghi là “5”; Tháng ghi là “06”',
      'subject-no-vv: Trích yếu bắt đầu bằng “V/v”',
      'subject-line: Không có đường kẻ ở dưới',
      'addressee-present: Không có “Kính gửi”',
      'body-gap: Cách đoạn trước 0 pt',
      'headings-order: Ghi là “III.”, theo thứ tự phải là “II.”',
      'headings-keep-next: Đề mục có thể nằm một mình cuối trang',
      'body-no-hanging: Dòng đầu nhô ra trái so với các dòng sau',
      'closing-mark: Cuối văn bản không có dấu “./.”',
      'signature-name-full: Tên viết tắt: “TM. UBND XÃ”',
      'signature-order: Cấp phó ký mà không có “KT.” cấp trưởng ở trên',
      'signer-no-degree: Trước họ tên có học hàm, học vị hoặc danh xưng: “ThS. Nguyễn Văn An”',
      'recipients-heading-form: Ghi là “Nơi nhận”',
      'recipients-list-form: Dòng cuối không có dấu chấm',
      'recipients-archive: Ghi là “- Lưu VP”',
      'spelling-committee: “Uỷ ban”, nên viết “Ủy ban”',
    ]);
  });

  it('set with spaces, all below each other, gets a finding for each fault', async () => {
    expect(await findBroken(makeStacked())).toEqual([
      'page-number-in-header: Số trang ở chân trang',
      'page-number-centred: Không canh giữa',
      'page-number-arabic: Số trang không phải chữ số Ả Rập',
      'page-number-hidden-first: Trang thứ nhất hiện số trang',
      'font-name: Phông chữ .VnTime',
      'font-unicode: Phông chữ .VnTime không thuộc bộ mã Unicode',
      'motto-line: Không có đường kẻ ở dưới',
      'issuer-line: Không có đường kẻ ở dưới',
      'number-style: Chữ nghiêng',
      'subject-line: Không có đường kẻ ở dưới',
      'addressee-items: Nhiều nơi được gửi trên một dòng',
      'signature-place: Không ở nửa bên phải',
      'signer-name-centred: Không ở nửa bên phải',
      'recipients-level: Không ngang hàng với dòng quyền hạn, chức vụ',
    ]);
  });
});
