import type { Refusal } from './faults';
import type { PackageLimits } from './limits';
import { readRelationships, targetPart, type Relationship } from './relationships';
import { XmlScanner, type XmlHandler } from './scanXml';
import { attribute, listElements } from './tree';
import { XmlTree, type ElementBudget, type TreeChoice, type XmlElement } from './xmlTree';
import type { Zip } from './zip';

const CONTENT_TYPES = '[Content_Types].xml';

/** A part with its relationships. */
export interface Part {
  readonly root: XmlElement;
  readonly relationships: readonly Relationship[];
}

/** Reads the parts of a package. Each counts towards the limit of all parts together. */
export class PartReader {
  private readonly budget: ElementBudget;
  private readonly seen = new Set<string>();
  /** Read parts, so that a part with several relationships is read once. */
  private readonly parts = new Map<string, Part | undefined>();

  constructor(
    private readonly zip: Zip,
    private readonly limits: PackageLimits,
    private readonly choice: TreeChoice,
    private readonly refusal: Refusal,
  ) {
    this.budget = { left: limits.xmlElements };
  }

  /** Streams a part to the handler; false when there is no such part. */
  async scan(name: string, handler: XmlHandler): Promise<boolean> {
    const scanner = new XmlScanner(name, this.limits, this.refusal, handler);
    this.seen.add(name);
    if (!(await this.zip.read(name, (piece) => scanner.take(piece)))) return false;
    scanner.end();
    return true;
  }

  async xml(name: string): Promise<XmlElement | undefined> {
    const tree = new XmlTree(this.choice, this.budget, () => this.refusal('too_long', name));
    if (!(await this.scan(name, tree))) return undefined;
    if (tree.root === undefined) throw this.refusal('xml_invalid', name);
    return tree.root;
  }

  async relationships(of: string): Promise<readonly Relationship[]> {
    const slash = of.lastIndexOf('/') + 1;
    const root = await this.xml(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`);
    return root === undefined ? [] : readRelationships(root);
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
    if (part === undefined) throw this.refusal('part_missing', name);
    return part;
  }

  /** Reads the declared content types; undefined when the zip is no package. */
  contentTypes(): Promise<XmlElement | undefined> {
    return this.xml(CONTENT_TYPES);
  }

  /** Finds the name of the main part by the relationships of the package. */
  mainPart(own: readonly Relationship[]): string {
    const relationship = own.find(({ type, external }) => type === 'officeDocument' && !external);
    if (relationship === undefined) throw this.refusal('part_missing', '_rels/.rels');
    return targetPart('', relationship.target);
  }

  /**
   * Verifies the parts that were not read too, because a part with a false size or checksum makes the file damaged.
   */
  async verifyRest(): Promise<void> {
    for (const name of this.zip.names) {
      if (!this.seen.has(name) && !name.endsWith('/')) await this.zip.read(name, () => undefined);
    }
  }
}

/** Returns the media type of a part, by its name or extension; empty when none is declared. */
export function findContentType(types: XmlElement, part: string): string {
  const path = `/${part}`.toLowerCase();
  const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
  const hasValue = (name: string, value: string) => (element: XmlElement) =>
    attribute(element, name)?.toLowerCase() === value;
  const declared = listElements(types);
  const found = declared.find(hasValue('PartName', path)) ?? declared.find(hasValue('Extension', extension));
  return attribute(found, 'ContentType') ?? '';
}
