import { ReportError } from '../../../domain/errors';
import { refuseOtherKinds } from './kind';
import type { CheckLimits } from './limits';
import { relationshipsOf, targetPart, type Relationship } from './relationships';
import { attribute, elementsOf } from './tree';
import { XmlReader, type ElementBudget, type XmlElement } from './xml';
import { openZip, type Zip } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';

/** A part with what it points to. */
export interface Part {
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** A Word file taken apart: the parts that the rules look at, each well-formed. */
export interface WordPackage {
  readonly names: readonly string[];
  readonly document: Part;
  /** Title, author, status (ECMA-376, Part 2, 11). */
  readonly properties: XmlElement | undefined;
  /** Parts the document points to, by the id of the relationship. */
  readonly related: ReadonlyMap<string, Part & { readonly type: string }>;
}

/** Last words of the types of relationship whose parts are read. */
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

/**
 * Opens a .docx without running, fetching or writing anything of it.
 * @throws ReportError a code that begins with `document_`
 */
export async function openWordPackage(bytes: Uint8Array, limits: CheckLimits): Promise<WordPackage> {
  if (bytes.length > limits.fileBytes)
    throw new ReportError('document_too_large', { megabytes: Math.floor(limits.fileBytes / 1024 / 1024) });
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  refuseOtherKinds(buffer);
  const zip = await openZip(buffer, limits);
  const reader = new PartReader(zip, limits);
  const own = await reader.relationships('');
  const mainName = await mainPart(reader, own);
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

/** The main part by the package's relationships, of a type that is Word's. */
async function mainPart(reader: PartReader, own: readonly Relationship[]): Promise<string> {
  const types = await reader.xml(CONTENT_TYPES);
  if (types === undefined) throw new ReportError('document_not_docx');
  const relationship = own.find(({ type, external }) => type === 'officeDocument' && !external);
  if (relationship === undefined) throw new ReportError('document_part_missing', { part: '_rels/.rels' });
  const name = targetPart('', relationship.target);
  const type = contentType(types, name);
  if (/macroEnabled/i.test(type)) throw new ReportError('document_has_macros');
  if (!/wordprocessingml\.(document|template)\.main\+xml$/.test(type))
    throw new ReportError('document_not_docx');
  return name;
}

function contentType(types: XmlElement, part: string): string {
  const path = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const isOf = (name: string, value: string) => (element: XmlElement) =>
    attribute(element, name)?.toLowerCase() === value;
  const declared = elementsOf(types);
  const found = declared.find(isOf('PartName', path)) ?? declared.find(isOf('Extension', extension));
  return attribute(found, 'ContentType') ?? '';
}

class PartReader {
  private readonly budget: ElementBudget;
  private readonly seen = new Set<string>();
  /** Many relationships may lead to one part: it is read once. */
  private readonly parts = new Map<string, Part | undefined>();

  constructor(
    private readonly zip: Zip,
    private readonly limits: CheckLimits,
  ) {
    this.budget = { left: limits.xmlElements };
  }

  async xml(name: string): Promise<XmlElement | undefined> {
    const reader = new XmlReader(name, this.limits, this.budget);
    this.seen.add(name);
    return (await this.zip.read(name, (piece) => reader.take(piece))) ? reader.end() : undefined;
  }

  async relationships(of: string): Promise<readonly Relationship[]> {
    const slash = of.lastIndexOf('/') + 1;
    const root = await this.xml(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`);
    return root === undefined ? [] : relationshipsOf(root);
  }

  async part(name: string): Promise<Part | undefined> {
    if (!this.parts.has(name)) {
      const root = await this.xml(name);
      this.parts.set(name, root && { root, relationships: await this.relationships(name) });
    }
    return this.parts.get(name);
  }

  async needed(name: string): Promise<Part> {
    const part = await this.part(name);
    if (part === undefined) throw new ReportError('document_part_missing', { part: name });
    return part;
  }

  /** What is not read is measured all the same: a part that lies about itself makes the file a damaged one. */
  async verifyRest(): Promise<void> {
    for (const name of this.zip.names) {
      if (!this.seen.has(name) && !name.endsWith('/')) await this.zip.read(name, () => undefined);
    }
  }
}
