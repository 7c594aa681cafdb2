import { useForm } from '@strapi/admin/strapi-admin';
import type { HeaderActionComponent } from '@strapi/content-manager/strapi-admin';
import { useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { valuesOf } from '../formValues';
import { focusFirstField } from './formElement';
import { enteredType, isNewRecord } from './recordTypes';
import { takeLast } from './series';
import { stageOf } from './stage';
import { startingValues } from './startingValues';
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
  const form = useForm('BeginNewForm', (state) => state);
  const begun = useRef<object | null>(null);
  const stage = stageOf(form, begun.current);
  const isToBegin = stage === 'due' && defaults !== null;

  useEffect(() => {
    if (!isToBegin) return;
    const last = takeLast(model);
    const now = form.getValues();
    const start = startingValues(valuesOf(now), defaults, last);
    // Begun over what was typed before the answer came, it is not as it began.
    begun.current = now === form.initialValues ? start : now;
    form.setValues(start);
    if (last !== undefined || document.activeElement === document.body) focusFirstField();
  }, [isToBegin]);

  useEffect(() => {
    if (stage !== 'due') form.setSubmitting(stage === 'begun');
  }, [stage]);

  return null;
};
