import type {
  AgencySettings,
  CalendarRule,
  SettingsAnswer,
  SignerAnswer,
} from '../../../../../server/src/contract';
import { needsField } from './signing';

export type Computed = SettingsAnswer['data']['computed'];

/** A value of the office's own, or what is worked out; what was written stays while the other is taken. */
export interface Owned {
  readonly isOwn: boolean;
  readonly text: string;
}

/** A rule as it is edited: the days are what is typed. */
export interface RuleForm extends Pick<CalendarRule, 'kind' | 'cutoff'> {
  readonly periods: readonly string[];
  readonly dueAfterDays: string;
}

/** The settings as they are edited: a list is a text with one item a line. */
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

/** The lines of a text that say something. */
export const splitLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const toOwned = (own: string | null, computed: string): Owned => ({
  isOwn: own !== null,
  text: own ?? computed,
});

/** What is not the office's own begins with what is worked out, so that one mends it and does not write it anew. */
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

/** The settings that a form without faults says. */
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

/** Whether something was changed since the form was filled. */
export const isEdited = (now: SettingsForm, before: SettingsForm): boolean =>
  JSON.stringify(now) !== JSON.stringify(before);

export type SettingName = keyof AgencySettings;

/** The settings in which two versions differ. */
export const changedSettings = (now: AgencySettings, before: AgencySettings): readonly SettingName[] =>
  (Object.keys(before) as SettingName[]).filter(
    (name) => JSON.stringify(now[name]) !== JSON.stringify(before[name]),
  );
