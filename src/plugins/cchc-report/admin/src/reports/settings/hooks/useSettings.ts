import { useRef, useState } from 'react';
import type { SettingsAnswer } from '../../../../../server/src/contract';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { getSettings, saveSettings } from '../../officeApi';
import { writeReportsAddress } from '../../model/reportsAddress';
import { findFaults } from '../model/settingsFaults';
import { toForm, isEdited, toSettings, type SettingsForm } from '../model/settingsForm';

export type Loaded = SettingsAnswer['data'];

export type Saving =
  | { readonly status: 'idle' | 'working' | 'saved' }
  | { readonly status: 'failed'; readonly failure: Failure };

const formFrom = ({ settings, computed }: Loaded): SettingsForm => toForm(settings, computed);

/** Settings during editing: the last loaded or saved version, and the current form. */
export const useSettings = (agency: string, loaded: Loaded) => {
  const [base, setBase] = useState(loaded);
  const [form, setForm] = useState(() => formFrom(loaded));
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  /** A version that somebody else saved meanwhile, until the user chooses one. */
  const [newer, setNewer] = useState<Loaded | null>(null);
  /** Counts attempts to save a form with faults; the first one makes them visible. */
  const [refusals, setRefusals] = useState(0);
  const isWorking = useRef(false);
  const faults = findFaults(form);

  const take = (settings: Loaded) => {
    setBase(settings);
    setForm(formFrom(settings));
    setNewer(null);
    setRefusals(0);
    setSaving({ status: 'idle' });
  };

  const send = async (version: number): Promise<void> => {
    const saved = await saveSettings(agency, { version, settings: toSettings(form) });
    setBase(saved);
    // Text typed during the save stays.
    setForm((now) => (now === form ? formFrom(saved) : now));
    setNewer(null);
    setRefusals(0);
    setSaving({ status: 'saved' });
  };

  const explain = async (error: unknown): Promise<void> => {
    const failure = failureFrom(error);
    if (failure.kind !== 'refused' || failure.code !== 'settings_changed')
      return setSaving({ status: 'failed', failure });
    try {
      setNewer((await getSettings(writeReportsAddress({ agency }))).data);
      setSaving({ status: 'idle' });
    } catch (again) {
      setSaving({ status: 'failed', failure: failureFrom(again) });
    }
  };

  /** Saves the form over a version: the one it was filled from, or a newer one to overwrite. */
  const save = async (version = base.version) => {
    if (faults.size > 0) return setRefusals((count) => count + 1);
    if (isWorking.current) return;
    isWorking.current = true;
    setSaving({ status: 'working' });
    await send(version).catch(explain);
    isWorking.current = false;
  };

  return {
    base,
    form,
    faults,
    refusals,
    newer,
    saving,
    isUnsaved: isEdited(form, formFrom(base)),
    change: (change: Partial<SettingsForm>) => {
      setForm((now) => ({ ...now, ...change }));
      setSaving((now) => (now.status === 'saved' ? { status: 'idle' } : now));
    },
    save,
    take,
    dismiss: () => setSaving({ status: 'idle' }),
  };
};

export type EditedSettings = ReturnType<typeof useSettings>;
