import { useRef, useState } from 'react';
import type { PeriodKind } from '../../../../../server/src/contract';
import { failureFrom } from '../../../services/api';
import type { Failure } from '../../../services/failure';
import { getTemplate, resetTemplate, saveTemplate, templatePath } from '../../officeApi';
import { afterSave, toChange, isUnsaved, toTexts, type Template, type Texts } from '../model/templateTexts';

export interface OfTemplate {
  readonly agency: string;
  readonly kind: PeriodKind;
  readonly period: string;
}

export type Saving =
  | { readonly status: 'idle' | 'working' | 'saved' }
  | { readonly status: 'failed'; readonly failure: Failure };

/** A template during editing: the last loaded or saved version, and the text typed since. */
export const useTemplate = ({ agency, kind, period }: OfTemplate, loaded: Template) => {
  const [base, setBase] = useState(loaded);
  const [texts, setTexts] = useState<Texts>(() => toTexts(loaded.sections));
  const [saving, setSaving] = useState<Saving>({ status: 'idle' });
  /** A version that somebody else saved meanwhile, until the user chooses one. */
  const [newer, setNewer] = useState<Template | null>(null);
  /** The refusal whose section already got the focus, so that rendering it again does not move the focus. */
  const ledTo = useRef<Failure | null>(null);
  const isWorking = useRef(false);

  const take = (template: Template) => {
    setBase(template);
    setTexts(toTexts(template.sections));
    setNewer(null);
    setSaving({ status: 'idle' });
  };

  const run = async (act: () => Promise<void>) => {
    if (isWorking.current) return;
    isWorking.current = true;
    setSaving({ status: 'working' });
    try {
      await act();
    } catch (error) {
      let failure = failureFrom(error);
      if (failure.kind === 'refused' && failure.code === 'template_changed') {
        try {
          setNewer((await getTemplate(templatePath(kind, agency, { period }))).data);
          setSaving({ status: 'idle' });
          return;
        } catch (again) {
          failure = failureFrom(again);
        }
      }
      setSaving({ status: 'failed', failure });
    } finally {
      isWorking.current = false;
    }
  };

  /** Saves the typed text over a version: the one it was based on, or a newer one to overwrite. */
  const save = (over: Template = base) =>
    run(async () => {
      const sections = toChange(over.sections, texts);
      const saved = await saveTemplate(kind, agency, { version: over.version, sections });
      setBase(saved);
      setTexts((now) => afterSave(now, toTexts(sections), saved.sections));
      setNewer(null);
      setSaving({ status: 'saved' });
    });

  const reset = () =>
    run(async () => {
      take(await resetTemplate(kind, agency, base.version));
      setSaving({ status: 'saved' });
    });

  return {
    base,
    texts,
    newer,
    saving,
    ledTo,
    isUnsaved: isUnsaved(base.sections, texts),
    write: (change: Texts) => {
      setTexts((now) => ({ ...now, ...change }));
      setSaving((now) => (now.status === 'saved' ? { status: 'idle' } : now));
    },
    save,
    reset,
    take,
    dismiss: () => setSaving({ status: 'idle' }),
  };
};

export type EditedTemplate = ReturnType<typeof useTemplate>;
