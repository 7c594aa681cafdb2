import { SaxesParser } from 'saxes';
import type { RefusalCode } from './refusal';
import { withZip, type Zip } from './zip';

/** What is wrong with a file on disk; null for one that is what its name says. */
export type Check = (path: string) => Promise<RefusalCode | null>;

/** Office refuses macros in a package whose main part is of another type than these. */
const OFFICE_MACROS = /macroenabled|vbaproject/;
/** What a package says its main part is, of all that Office writes. */
const OFFICE_MAIN = /\.main\+xml$/;
/** Where OpenDocument keeps programs. */
const DOCUMENT_SCRIPTS = /^(?:Basic|Scripts)\/.*[^/]$/i;

/** The media types that a package declares (ISO/IEC 29500-2, 6.2.3), in small letters. */
const declaredTypes = (contentTypes: string): ReadonlySet<string> => {
  const types = new Set<string>();
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ attributes }) => {
    const type = attributes['ContentType'];
    if (type !== undefined) types.add(type.trim().toLowerCase());
  });
  parser.write(contentTypes).close();
  return types;
};

const opened =
  (check: (zip: Zip) => Promise<RefusalCode | null>): Check =>
  async (path) => {
    try {
      return await withZip(path, check);
    } catch {
      // Damaged, or made to be read in two ways: not what its name says.
      return 'file_content_differs';
    }
  };

/** A package of Office whose main part is of this media type, and no other; without macros. */
export const officePackage = (mime: string): Check =>
  opened(async (zip) => {
    const contentTypes = await zip.text('[Content_Types].xml');
    if (contentTypes === null) return 'file_content_differs';
    const types = [...declaredTypes(contentTypes)];
    if (types.some((type) => OFFICE_MACROS.test(type))) return 'file_has_macros';
    const [main, another] = types.filter((type) => OFFICE_MAIN.test(type));
    return main === `${mime}.main+xml` && another === undefined ? null : 'file_content_differs';
  });

/** An OpenDocument file of this media type, without programs. */
export const openDocument = (mime: string): Check =>
  opened(async (zip) => {
    if ((await zip.text('mimetype')) !== mime) return 'file_content_differs';
    return zip.names.some((name) => DOCUMENT_SCRIPTS.test(name)) ? 'file_has_macros' : null;
  });
