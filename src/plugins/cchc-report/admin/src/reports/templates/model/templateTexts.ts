import type { TemplateAnswer, TemplateChange, TemplateSection } from '../../../../../server/src/contract';

export type Template = TemplateAnswer['data'];

/** The texts of a template by the keys of its sections. */
export type Texts = Readonly<Record<string, string>>;

export const toTexts = (sections: readonly Pick<TemplateSection, 'key' | 'text'>[]): Texts =>
  Object.fromEntries(sections.map(({ key, text }) => [key, text]));

/** Builds the change to save: the sections of the template in order, with their current texts. */
export const toChange = (sections: readonly TemplateSection[], texts: Texts): TemplateChange['sections'] =>
  sections.map(({ key, text }) => ({ key, text: texts[key] ?? text }));

export const isUnsaved = (sections: readonly TemplateSection[], texts: Texts): boolean =>
  toChange(sections, texts).some(({ text }, index) => text !== sections[index]?.text);

/** The texts after a save: those of the server, except for what was typed meanwhile. */
export const afterSave = (now: Texts, sent: Texts, saved: readonly TemplateSection[]): Texts =>
  Object.fromEntries(
    saved.map(({ key, text }) => {
      const typed = now[key];
      return [key, typed === undefined || typed === sent[key] ? text : typed];
    }),
  );
