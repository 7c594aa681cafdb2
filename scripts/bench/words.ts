/** Words of administration, the first the most common; their share falls as it does in texts. */
const COMMON =
  'thủ tục hành chính đường cải cách công khai kết quả giải quyết hồ sơ của xã và các cho người dân tuyên truyền trên cổng thông tin điện tử hội nghị kế hoạch phòng ban ủy nhân tỉnh thực hiện nhiệm vụ năm tháng quý báo cáo tổng hợp số hóa dịch trực tuyến một cửa liên khai sinh đăng ký đất đai chứng nhận quyền sử dụng xây dựng nông thôn mới văn bản định chỉ thị theo quy trình lãnh đạo cán bộ viên chức kiểm tra giám sát phản ánh kiến tiếp trả lệ phí tài ngân sách chuyển đổi phát triển kinh tế an ninh'.split(
    ' ',
  );
const BEGINNINGS = 'ngh tr ph kh th ch đ b l m n q r s t v x h g c'.split(' ');
const ENDINGS = 'á ê ơi ươn ung iêm oan âu ich ăng ôn ao'.split(' ');
const KINDS = 4000;

const made = (index: number): string => {
  const beginning = BEGINNINGS[index % BEGINNINGS.length] ?? '';
  const ending = ENDINGS[Math.floor(index / BEGINNINGS.length) % ENDINGS.length] ?? '';
  return `${beginning}${ending}${index}`;
};

export const VOCABULARY: readonly string[] = Array.from(
  { length: KINDS },
  (_, index) => COMMON[index] ?? made(index),
);

/** The rarest of them. */
export const RARE = VOCABULARY.at(-1) ?? '';

/** In no other text: what an office writes about now, and what it wrote about once. */
export const CAMPAIGN = 'chiendich';
export const OLD = 'xuakia';
