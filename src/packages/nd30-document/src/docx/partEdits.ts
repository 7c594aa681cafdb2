import { LANGUAGE } from '../norm';
import type { ReportDocument } from '../tree';
import wording from '../wording.vi.json';
import type { PartEdits } from './stablePackage';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escapeXml = (text: string): string => text.replace(/[&<>]/g, (mark) => ESCAPES[mark] ?? '');

const STATUS: Readonly<Record<ReportDocument['medium'], string>> = {
  paper: '',
  electronic: `<cp:contentStatus>${wording.electronic}</cp:contentStatus>`,
};

/**
 * Settings of a Word file that the library does not write: the language in the properties and of the theme's fonts,
 * and the agency as the company, so that Word does not insert its user's company. An electronic document says so in
 * its status (cp:contentStatus), because its pages do not show it and the decree requires less of it.
 * @param agency legal in XML, on one line
 */
export const partEdits = (agency: string, medium: ReportDocument['medium']): PartEdits => ({
  'docProps/core.xml': (xml) =>
    replaceOnce(
      xml,
      '</cp:coreProperties>',
      `<dc:language>${LANGUAGE}</dc:language>${STATUS[medium]}</cp:coreProperties>`,
    ),
  'docProps/app.xml': (xml) =>
    replaceOnce(xml, /\/>\s*$/, `><Company>${escapeXml(agency)}</Company></Properties>`),
  // ECMA-376, Part 1, 17.15.1.78 (CT_Settings): after the compatibility settings.
  'word/settings.xml': (xml) =>
    replaceOnce(xml, '</w:compat>', `</w:compat><w:themeFontLang w:val="${LANGUAGE}"/>`),
});

/** @throws Error if the part has an unexpected form, because then something else wrote it */
function replaceOnce(xml: string, place: string | RegExp, by: string): string {
  const result = xml.replace(place, () => by);
  if (result === xml) throw new Error(`A part has no ${String(place)}.`);
  return result;
}
