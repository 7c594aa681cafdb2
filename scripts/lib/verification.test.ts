import { verificationText } from './verification';

describe('the output of npm run verify', () => {
  it('counts what was checked and says that all is unchanged', () => {
    const counted = { reports: 12, signedFiles: 3, actions: 80, checkpoints: 9 };
    const notes = ['Có 2 mục nhật ký mới hơn điểm kiểm cuối.'];
    expect(verificationText({ ...counted, faults: [], notes }).split('\n')).toEqual([
      'Đã kiểm tra 12 báo cáo, 3 tệp đã ký, 80 mục nhật ký, 9 điểm kiểm.',
      'Tất cả đều nguyên vẹn.',
      'Lưu ý: Có 2 mục nhật ký mới hơn điểm kiểm cuối.',
    ]);
  });

  it('has a line for each change', () => {
    const faults = [
      {
        item: 'Báo cáo số 07/BC-UBND năm 2024 (mã a)',
        fault: 'tệp .docx khác với khi ban hành',
      },
      { item: 'Nhật ký, mục 2 của report:a', fault: 'nội dung khác với khi ghi' },
    ];
    const counted = { reports: 1, signedFiles: 0, actions: 2, checkpoints: 1, notes: [] };
    expect(verificationText({ ...counted, faults }).split('\n')).toEqual([
      'Đã kiểm tra 1 báo cáo, 0 tệp đã ký, 2 mục nhật ký, 1 điểm kiểm.',
      'Có 2 chỗ không còn như khi lưu:',
      '- Báo cáo số 07/BC-UBND năm 2024 (mã a): tệp .docx khác với khi ban hành',
      '- Nhật ký, mục 2 của report:a: nội dung khác với khi ghi',
    ]);
  });
});
