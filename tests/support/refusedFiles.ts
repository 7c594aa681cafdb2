import { aDocument, aLateDocument, anArchive, aPicture, aText } from './uploadedFiles';

const MEGABYTE = 1024 * 1024;

/** A page whose script would run, if it were given out as one. */
export const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');

/** Files that the media library refuses, by which status and code. */
export const REFUSED_FILES: readonly (readonly [
  name: string,
  bytes: Buffer,
  status: number,
  code: string,
])[] = [
  ['trang.html', PAGE, 400, 'file_type_refused'],
  ['trang.xhtml', PAGE, 400, 'file_type_refused'],
  [
    'hinh.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    400,
    'file_type_refused',
  ],
  ['ma.js', Buffer.from('alert(1)'), 400, 'file_type_refused'],
  ['may.exe', Buffer.from('MZ\u0090\u0000', 'latin1'), 400, 'file_type_refused'],
  ['mau.docm', aDocument('macroEnabled'), 400, 'file_type_refused'],
  ['mau.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 400, 'file_type_refused'],
  ['khong-ten', aPicture(), 400, 'file_type_refused'],
  ['anh.png.html', aPicture(), 400, 'file_type_refused'],
  ['anh.png', PAGE, 400, 'file_content_differs'],
  ['anh.jpg', aPicture(), 400, 'file_content_differs'],
  ['van-ban.pdf', PAGE, 400, 'file_content_differs'],
  ['van-ban.docx', PAGE, 400, 'file_content_differs'],
  ['mau.docx', aDocument('macroEnabled'), 400, 'file_has_macros'],
  ['mau-sau.docx', aLateDocument('macroEnabled'), 400, 'file_has_macros'],
  ['van-ban.odt', aText({ 'Basic/Standard/Module1.xml': '<script/>' }), 400, 'file_has_macros'],
  ['goi.docx', anArchive({ 'evil.exe': 'MZ' }), 400, 'file_content_differs'],
  ['van-ban.xlsx', aDocument('plain'), 400, 'file_content_differs'],
  ['bang.docx', aLateDocument('sheet'), 400, 'file_content_differs'],
  ['van-ban.ods', aText(), 400, 'file_content_differs'],
  ['cut.docx', aDocument('plain').subarray(0, 300), 400, 'file_content_differs'],
  ['rong.png', Buffer.alloc(0), 400, 'file_empty'],
  [`${'dai'.repeat(100)}.png`, aPicture(), 400, 'file_name_too_long'],
  [`${'ß'.repeat(150)}.png`, aPicture(), 400, 'file_name_too_long'],
  [
    'lon.pdf',
    Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(21 * MEGABYTE)]),
    413,
    'payload_too_large',
  ],
];
