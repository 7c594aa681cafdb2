import { useForm } from '@strapi/admin/strapi-admin';
import type { HeaderActionComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { valuesOf } from '../formValues';
import { focusFirstField } from './firstField';
import { enteredType, isNewRecord } from './recordTypes';
import { isAwaited, takeLast } from './series';
import { isBlank, startingValues } from './startingValues';
import { useDefaults } from './useDefaults';

/**
 * Fills in a new form what can be known. It shows nothing: it stands in the head of the form because that stays in its
 * place at every width, where the panel of actions does not.
 *
 * Strapi takes what differs from its own initial values for changes, and gives a form no others. Until a clerk changes
 * something the form is therefore said to be busy: it cannot be saved then, and leaving it asks nothing.
 */
export const BeginNewForm: HeaderActionComponent = ({ model }) => {
  const { pathname } = useLocation();
  const defaults = useDefaults(isNewRecord(pathname) ? enteredType(model) : undefined);
  const values = useForm('BeginNewForm', (form) => valuesOf(form.values));
  const isPristine = useForm('BeginNewForm', (form) => form.values === form.initialValues);
  const getValues = useForm('BeginNewForm', (form) => form.getValues);
  const setValues = useForm('BeginNewForm', (form) => form.setValues);
  const setSubmitting = useForm('BeginNewForm', (form) => form.setSubmitting);
  const begun = useRef<object | null>(null);
  const isNext = isPristine || begun.current === null || isAwaited(model);
  const isToBegin = defaults !== null && isBlank(values, defaults) && isNext;
  const isUntouched = begun.current !== null && begun.current === values;

  useEffect(() => {
    if (!isToBegin) return;
    const last = takeLast(model);
    const now = valuesOf(getValues());
    const start = startingValues(now, defaults, last);
    // Where something was typed before the answer came, the form is not as it began.
    begun.current = isPristine && now === values ? start : {};
    setValues(start);
    if (last !== undefined || document.activeElement === document.body) focusFirstField();
  }, [isToBegin]);

  useEffect(() => {
    if (begun.current !== null) setSubmitting(isUntouched);
  }, [isUntouched, setSubmitting]);

  return null;
};
