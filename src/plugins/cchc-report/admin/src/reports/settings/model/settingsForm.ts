import type {
  AgencySettings,
  CalendarRule,
  SettingsAnswer,
  SignerAnswer,
} from '../../../../../server/src/contract';
import { needsField } from './signing';

export type Computed = SettingsAnswer['data']['computed'];

/** The office's own value or the computed one; the own text stays while the computed value is chosen. */
export interface Owned {
  readonly isOwn: boolean;
  readonly text: string;
}

/** A rule during editing: the days are text. */
export interface RuleForm extends Pick<CalendarRule, 'kind' | 'cutoff'> {
  readonly periods: readonly string[];
  readonly dueAfterDays: string;
}

/** The settings during editing: a list is a text with one item per line. */
export interface SettingsForm extends Pick<AgencySettings, 'signer' | 'size' | 'medium'> {
  readonly letterhead: { readonly isOwn: boolean; readonly superior: string; readonly lines: string };
  readonly place: Owned;
  readonly addressees: Owned;
  readonly recipients: string;
  readonly draftingUnit: string;
  readonly symbol: Owned;
  readonly signers: readonly SignerAnswer[];
  readonly calendar: readonly RuleForm[];
}

/** Splits a text into its non-empty lines. */
export const splitLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const toOwned = (own: string | null, computed: string): Owned => ({
  isOwn: own !== null,
  text: own ?? computed,
});

/**
 * A value that the office has not set starts from the computed one, so that the user adjusts it instead of retyping
 * it.
 */
export const toForm = (settings: AgencySettings, computed: Computed): SettingsForm => {
  const { letterhead, place, addressees, recipients, draftingUnit, symbol, calendar } = settings;
  return {
    letterhead: {
      isOwn: letterhead !== null,
      superior: (letterhead === null ? computed.superior : letterhead.superior) ?? '',
      lines: (letterhead?.lines ?? computed.lines).join('\n'),
    },
    place: toOwned(place, computed.place),
    addressees: toOwned(addressees?.join('\n') ?? null, computed.addressees.join('\n')),
    recipients: recipients.join('\n'),
    draftingUnit: draftingUnit ?? '',
    symbol: toOwned(symbol, computed.symbol),
    signers: settings.signers,
    signer: settings.signer,
    size: settings.size,
    medium: settings.medium,
    calendar: calendar.map((rule) => ({ ...rule, dueAfterDays: String(rule.dueAfterDays) })),
  };
};

const toSigner = (signer: SignerAnswer): SignerAnswer => ({
  ...signer,
  name: signer.name.trim(),
  title: signer.title.trim(),
  headTitle: needsField(signer.authority, 'headTitle') ? signer.headTitle.trim() : '',
  collective: needsField(signer.authority, 'collective') ? signer.collective.trim() : '',
});

const ownText = ({ isOwn, text }: Owned): string | null => (isOwn ? text.trim() : null);

/** Converts a form without faults to settings. */
export const toSettings = (form: SettingsForm): AgencySettings => ({
  letterhead: form.letterhead.isOwn
    ? { superior: form.letterhead.superior.trim() || null, lines: splitLines(form.letterhead.lines) }
    : null,
  place: ownText(form.place),
  addressees: form.addressees.isOwn ? splitLines(form.addressees.text) : null,
  recipients: splitLines(form.recipients),
  draftingUnit: form.draftingUnit.trim() || null,
  symbol: ownText(form.symbol),
  signers: form.signers.map(toSigner),
  signer: form.signers.some(({ id }) => id === form.signer) ? form.signer : null,
  size: form.size,
  medium: form.medium,
  calendar: form.calendar.map(({ kind, periods, cutoff, dueAfterDays }) => ({
    kind,
    periods: [...periods],
    cutoff,
    dueAfterDays: Number(dueAfterDays.trim()),
  })),
});

/** True if the form was changed since it was filled. */
export const isEdited = (now: SettingsForm, before: SettingsForm): boolean =>
  JSON.stringify(now) !== JSON.stringify(before);

export type SettingName = keyof AgencySettings;

/** Lists the settings in which two versions differ. */
export const changedSettings = (now: AgencySettings, before: AgencySettings): readonly SettingName[] =>
  (Object.keys(before) as SettingName[]).filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]),
  );
