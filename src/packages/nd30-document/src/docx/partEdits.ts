import { LANGUAGE } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import type { PartEdits } from './stablePackage';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? '');

const STATUS: Readonly<Record<ReportDocument['medium'], string>> = {
  paper: '',
  electronic: `<cp:contentStatus>${wording.electronic}</cp:contentStatus>`,
};

/**
 * What a Word file should say and the library does not write: the language among the properties and for the theme's
 * fonts, and the agency as the company, so that Word does not put in the one its user has. An electronic document has it as
 * its status (cp:contentStatus): no page of it tells, but the decree asks less of it.
 * @param agency legal in XML, on one line
 */
export const partEdits = (agency: string, medium: ReportDocument['medium']): PartEdits => ({
  'docProps/core.xml': (xml) =>
    replaced(
      xml,
      '</cp:coreProperties>',
      `<dc:language>${LANGUAGE}</dc:language>${STATUS[medium]}</cp:coreProperties>`,
    ),
  'docProps/app.xml': (xml) =>
    replaced(xml, /\/>\s*$/, `><Company>${escaped(agency)}</Company></Properties>`),
  // ECMA-376, Part 1, 17.15.1.78 (CT_Settings): after the compatibility settings.
  'word/settings.xml': (xml) =>
    replaced(xml, '</w:compat>', `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/>`),
});

/** @throws Error when the part is not as it is known to be, for then something else wrote it */
function replaced(xml: string, place: string | RegExp, by: string): string {
  const result = xml.replace(place, () => by);
  if (result === xml) throw new Error(`A part has no ${String(place)}.`);
  return result;
}
