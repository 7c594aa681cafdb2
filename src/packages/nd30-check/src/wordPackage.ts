import { DocumentError } from './documentError';
import {
  findContentType,
  isCompoundFile,
  isEncryptedPackage,
  isZip,
  openZip,
  PACKAGE_LIMITS,
  PartReader,
  targetPart,
  type PackageLimits,
  type Part,
  type Refusal,
  type Relationship,
  type XmlElement,
} from './package';

/** Limits on the size of a file; a file that exceeds one is refused. */
export interface CheckLimits extends PackageLimits {
  /** Rows of one table that are read. Later rows are skipped and do not count as elements. */
  readonly tableRows: number;
}

export const DEFAULT_LIMITS: CheckLimits = { ...PACKAGE_LIMITS, tableRows: 300 };

/** The parts of a Word file that the rules need, each well-formed. */
export interface WordPackage {
  readonly names: readonly string[];
  readonly document: Part;
  /** Title, author, status (ECMA-376, Part 2, 11). */
  readonly properties: XmlElement | undefined;
  /** Parts the document points to, by the id of the relationship. */
  readonly related: ReadonlyMap<string, Part & { readonly type: string }>;
}

/** Types of relationship, by their last word, whose parts are read. */
const READ: ReadonlySet<string> = new Set([
  'styles',
  'numbering',
  'theme',
  'settings',
  'header',
  'footer',
  'footnotes',
  'endnotes',
  'comments',
]);

const HOLDS_TEXT: ReadonlySet<string> = new Set([
  'w:t',
  'w:instrText',
  'wp:align',
  'wp:posOffset',
  'cp:contentStatus',
]);

const refusal: Refusal = (fault, part) => new DocumentError(fault, part === undefined ? {} : { part });

/**
 * Opens a .docx. Runs, fetches and writes nothing from it.
 * @throws DocumentError when it is not a readable .docx or exceeds a limit
 */
export async function openWordPackage(bytes: Uint8Array, limits: CheckLimits): Promise<WordPackage> {
  if (bytes.length > limits.fileBytes)
    throw new DocumentError('too_large', { megabytes: Math.floor(limits.fileBytes / 1024 / 1024) });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherKinds(buffer);
  const zip = await openZip(buffer, limits, refusal);
  const choice = { holdsText: HOLDS_TEXT, tableRows: limits.tableRows };
  const reader = new PartReader(zip, limits, choice, refusal);
  const own = await reader.relationships('');
  const mainName = await findMainPart(reader, own);
  const document = await reader.needed(mainName);
  const related = new Map<string, Part & { type: string }>();
  for (const relationship of document.relationships) {
    if (relationship.external || !READ.has(relationship.type)) continue;
    const part = await reader.part(targetPart(mainName, relationship.target));
    if (part !== undefined) related.set(relationship.id, { ...part, type: relationship.type });
  }
  const properties = own.find(({ type, external }) => type === 'core-properties' && !external);
  const propertiesPart = properties && (await reader.part(targetPart('', properties.target)));
  await reader.verifyRest();
  return { names: [...zip.names], document, properties: propertiesPart?.root, related };
}

/** Refuses files that are not a .docx by their first bytes. */
function refuseOtherKinds(bytes: Buffer): void {
  if (isZip(bytes)) return;
  if (!isCompoundFile(bytes)) throw new DocumentError('not_docx');
  throw new DocumentError(isEncryptedPackage(bytes) ? 'is_encrypted' : 'is_doc');
}

/** Finds the main part by the relationships of the package and requires one of Word's content types. */
async function findMainPart(reader: PartReader, own: readonly Relationship[]): Promise<string> {
  const types = await reader.contentTypes();
  if (types === undefined) throw new DocumentError('not_docx');
  const name = reader.mainPart(own);
  const type = findContentType(types, name);
  if (/macroEnabled/i.test(type)) throw new DocumentError('has_macros');
  if (!/wordprocessingml\.(document|template)\.main\+xml$/.test(type)) throw new DocumentError('not_docx');
  return name;
}
