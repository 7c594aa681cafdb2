import { ReportError } from '../../../domain/errors';
import {
  attribute,
  child,
  findChildren,
  findContentType,
  listElements,
  openZip,
  PartReader,
  targetPart,
  type XmlElement,
} from 'nd30-check/package';
import type { ReadingLimits } from '../limits';
import { refusal } from '../refusal';
import { decodeXstring } from './codedText';

/** A visible sheet and the part with its XML. */
export interface SheetPart {
  readonly name: string;
  readonly part: string;
}

/** An open workbook: its parts are located but not read. */
export interface WorkbookPackage {
  readonly reader: PartReader;
  readonly sheets: readonly SheetPart[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  /** The workbook counts days from 1904. */
  readonly from1904: boolean;
}

const MAIN_TYPE = /spreadsheetml\.(sheet|template)\.main\+xml$/;
const MACRO_TYPE = /macroEnabled|vbaProject|ms-excel\.(macrosheet|intlmacrosheet)/i;
const MACRO_PART = /(^|\/)vbaProject[^/]*\.bin$/i;

/** The longest name of a tab; Excel allows 31 letters. */
const LONGEST_NAME = 100;

const NO_TEXT = { holdsText: new Set<string>(), tableRows: 0 };

/**
 * Opens an .xlsx, transitional or strict, and locates its visible sheets. Links to other files are not followed.
 * @throws ReportError a code that begins with `import_`
 */
export async function openWorkbook(bytes: Buffer, limits: ReadingLimits): Promise<WorkbookPackage> {
  const zip = await openZip(bytes, limits, refusal);
  const reader = new PartReader(zip, limits, NO_TEXT, refusal);
  const types = await reader.contentTypes();
  if (types === undefined) throw new ReportError('import_kind_unknown');
  const mainName = reader.mainPart(await reader.relationships(''));
  refuseMacros(types, zip.names);
  if (!MAIN_TYPE.test(findContentType(types, mainName))) throw new ReportError('import_kind_unknown');
  const { root, relationships } = await reader.needed(mainName);
  const targets = relationships
    .filter(({ external }) => !external)
    .map(({ id, type, target }) => ({ id, type, part: targetPart(mainName, target) }));
  const findPart = (wanted: string) => targets.find(({ type }) => type === wanted)?.part ?? null;
  const worksheets = new Map(
    targets.filter(({ type }) => type === 'worksheet').map(({ id, part }) => [id, part]),
  );
  return {
    reader,
    sheets: listSheets(root, worksheets, limits.sheets),
    styles: findPart('styles'),
    sharedStrings: findPart('sharedStrings'),
    from1904: ['1', 'true'].includes(attribute(child(root, 's:workbookPr'), 'date1904') ?? ''),
  };
}

function refuseMacros(types: XmlElement, names: ReadonlySet<string>): void {
  const declared = listElements(types).some((type) => MACRO_TYPE.test(attribute(type, 'ContentType') ?? ''));
  if (declared || [...names].some((name) => MACRO_PART.test(name)))
    throw new ReportError('import_has_macros');
}

/** Chart and dialog sheets hold no cells and are left out. */
function listSheets(
  workbook: XmlElement,
  worksheets: ReadonlyMap<string, string>,
  limit: number,
): readonly SheetPart[] {
  const sheets = findChildren(child(workbook, 's:sheets'), 's:sheet');
  if (sheets.length > limit) throw new ReportError('import_too_many_sheets', { limit });
  return sheets.flatMap((sheet) => {
    const part = worksheets.get(attribute(sheet, 'r:id') ?? '');
    if (part === undefined || (attribute(sheet, 'state') ?? 'visible') !== 'visible') return [];
    return [{ name: decodeXstring(attribute(sheet, 'name') ?? '').slice(0, LONGEST_NAME), part }];
  });
}
