import { useAuth, useFetchClient, useForm } from '@strapi/admin/strapi-admin';
import { useEffect, useState, useRef } from 'react';
import type { EntryDefaultsAnswer } from '../../../plugins/cchc-report/server/src/contract';
import { useMayReadWarnings } from '../warnings/useAnswers';
import type { HeaderActionComponent } from '@strapi/content-manager/strapi-admin';
import { useLocation } from 'react-router-dom';
import { toFormValues } from '../formValues';
import { focusFirstField } from './formElement';
import { findEnteredType, isNewRecord, takeLast, toStage, toStartingValues } from './newForm';

type Defaults = EntryDefaultsAnswer['data'];

interface Known {
  type: string;
  defaults: Defaults;
}

/** Defaults of a form that starts empty. */
const NOTHING: Defaults = { values: {}, related: {}, kept: [], ofToday: [] };

/** Defaults of a new form: empty if they may not or cannot be fetched, null until known. */
export const useDefaults = (type: string | undefined): Defaults | null => {
  const { get } = useFetchClient();
  const allowed = useMayReadWarnings();
  const isKnown = useAuth('useDefaults', ({ isLoading }) => !isLoading);
  const [known, setKnown] = useState<Known | null>(null);

  useEffect(() => {
    if (type === undefined || !allowed) return undefined;
    const question = new AbortController();
    const options = { params: { type }, signal: question.signal };
    const settle = (defaults: Defaults): void => {
      if (!question.signal.aborted) setKnown({ type, defaults });
    };
    get<EntryDefaultsAnswer>('/cchc-report/entry-defaults', options).then(
      ({ data }) => settle(data.data),
      () => settle(NOTHING),
    );
    return () => question.abort();
  }, [type, allowed, get]);

  if (type === undefined) return null;
  if (!allowed) return isKnown ? NOTHING : null;
  return known?.type === type ? known.defaults : null;
};

/**
 * Fills a new form with known values. Renders nothing; it is a header action because the header exists at every
 * width, unlike the actions panel.
 * Strapi counts differences from its own initial values as changes, so the form is marked as submitting until the
 * clerk changes something: it cannot be saved, and leaving it does not ask.
 */
export const BeginNewForm: HeaderActionComponent = ({ model }) => {
  const { pathname } = useLocation();
  const defaults = useDefaults(isNewRecord(pathname) ? findEnteredType(model) : undefined);
  const form = useForm('BeginNewForm', (state) => state);
  const begun = useRef<object | null>(null);
  const stage = toStage(form, begun.current);
  const isToBegin = stage === 'due' && defaults !== null;

  useEffect(() => {
    if (!isToBegin) return;
    const last = takeLast(model);
    const now = form.getValues();
    const start = toStartingValues(toFormValues(now), defaults, last);
    // If something was typed before the defaults arrived, the form no longer counts as untouched.
    begun.current = now === form.initialValues ? start : now;
    form.setValues(start);
    if (last !== undefined || document.activeElement === document.body) focusFirstField();
  }, [isToBegin]);

  useEffect(() => {
    if (stage !== 'due') form.setSubmitting(stage === 'begun');
  }, [stage]);

  return null;
};
