/** The same article as a form saves it and as a row of a list says it. */
export interface ImportedArticle {
  readonly title: string;
  readonly summary: string;
  readonly evidence: { readonly title: string; readonly url: string };
}

export const imported = (list: string, index: number): ImportedArticle => ({
  title: `${list}: cán bộ xã hướng dẫn người dân nộp hồ sơ trực tuyến, buổi thứ ${index}`,
  summary:
    'Tổ công nghệ số cộng đồng đến từng thôn, giúp người dân nộp hồ sơ trên Cổng dịch vụ công. '.repeat(2),
  evidence: { title: 'Ảnh buổi hướng dẫn', url: `https://example.vn/anh/${index}` },
});
