import { useRef, useState } from 'react';
import type { SettingsAnswer } from '../../../../../server/src/contract';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { getSettings, saveSettings } from '../../../services/lifeApi';
import { writeLife } from '../../../utils/lifeAddress';
import { findFaults } from '../model/settingsFaults';
import { toForm, isEdited, toSettings, type SettingsForm } from '../model/settingsForm';

export type Loaded = SettingsAnswer['data'];

export type Saving =
  | { readonly status: 'idle' | 'working' | 'saved' }
  | { readonly status: 'failed'; readonly failure: Failure };

const formFrom = ({ settings, computed }: Loaded): SettingsForm => toForm(settings, computed);

/** Settings as they are edited: what was loaded or saved last, and the form as it stands. */
export const useSettings = (agency: string, loaded: Loaded) => {
  const [base, setBase] = useState(loaded);
  const [form, setForm] = useState(() => formFrom(loaded));
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  /** What somebody else saved meanwhile, until it is settled whose settings stand. */
  const [newer, setNewer] = useState<Loaded | null>(null);
  /** How often a form with faults was to be saved; from the first time on they are shown. */
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
    // What was typed while the save was on its way stays.
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
      setNewer((await getSettings(writeLife({ agency }))).data);
      setSaving({ status: 'idle' });
    } catch (again) {
      setSaving({ status: 'failed', failure: failureFrom(again) });
    }
  };

  /** Saves the form over a version: the one it was filled from, or a newer one that is to go. */
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
