import { useAPIErrorHandler, useFetchClient, useForm, useNotification } from '@strapi/admin/strapi-admin';
import {
  unstable_useDocumentActions as useDocumentActions,
  useDocumentRBAC,
} from '@strapi/content-manager/strapi-admin';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { useLocation, useNavigate, useParams } from 'react-router-dom';
import { type FormValues, sentValues, valuesOf } from '../formValues';
import { focusAgain, holdForm } from './formElement';
import { isNewRecord } from './recordTypes';
import { savedValues } from './savedValues';
import { goOnFrom } from './series';

/** Strapi's answer to a save: the record, or why there is none. */
type Outcome = object;

const COLLECTION = 'collection-types';

export interface SaveAndNext {
  /** Publishes too, where the account may. */
  isPublishing: boolean;
  /** There is something to save, and nothing on its way. */
  isReady: boolean;
  save(): Promise<void>;
}

/** Saves the record of the form around as Strapi's own buttons do, and opens the next one. */
export const useSaveAndNext = (uid: string): SaveAndNext => {
  const { pathname } = useLocation();
  const { id } = useParams();
  const navigate = useNavigate();
  const { formatMessage } = useIntl();
  const { get } = useFetchClient();
  const { toggleNotification } = useNotification();
  const { _unstableFormatValidationErrors: formatErrors } = useAPIErrorHandler();
  const { create, update, publish } = useDocumentActions();
  const isPublishing = useDocumentRBAC('useSaveAndNext', ({ canPublish }) => canPublish === true);
  const isReady = useForm('useSaveAndNext', (form) => form.modified && !form.isSubmitting);
  const validate = useForm('useSaveAndNext', (form) => form.validate);
  const getValues = useForm('useSaveAndNext', (form) => form.getValues);
  const setErrors = useForm('useSaveAndNext', (form) => form.setErrors);
  const setSubmitting = useForm('useSaveAndNext', (form) => form.setSubmitting);
  const resetForm = useForm('useSaveAndNext', (form) => form.resetForm);
  const isOnItsWay = useRef(false);
  const isNew = isNewRecord(pathname);

  const send = (values: FormValues): Promise<Outcome> => {
    const data = sentValues(values);
    const record = { collectionType: COLLECTION, model: uid, params: {} };
    if (isPublishing) return publish({ ...record, ...(!isNew && id && { documentId: id }) }, data);
    return isNew ? create(record, data) : update({ ...record, documentId: id ?? '' }, data);
  };

  /** @returns what the next form goes on from; null when nothing was saved */
  const sendHeld = async (values: FormValues): Promise<FormValues | null> => {
    const release = holdForm();
    try {
      const outcome = await send(values);
      if (!('error' in outcome))
        return isNew || !id ? values : await savedValues(get, { uid, documentId: id }, values);
      if (isRefusal(outcome.error)) setErrors(formatErrors(outcome.error));
      return null;
    } finally {
      release();
    }
  };

  /** @returns whether the record was saved */
  const attempt = async (): Promise<boolean> => {
    // What a field still holds back while it has the focus, as Strapi's own buttons do.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await Promise.resolve();
    await Promise.resolve();
    const { errors } = await validate(true, { status: isPublishing ? 'published' : 'draft' });
    if (errors !== undefined) {
      const message = formatMessage({ id: 'content-manager.validation.error' });
      toggleNotification({ type: 'danger', message });
      return false;
    }
    const last = await sendHeld(valuesOf(getValues()));
    if (last === null) return false;
    goOnFrom(uid, last);
    // At once, and with it the next form begins: what is typed from now on is typed into that.
    flushSync(resetForm);
    if (!isNew) navigate(`/content-manager/${COLLECTION}/${uid}/create`);
    return true;
  };

  return {
    isPublishing,
    isReady,
    async save() {
      if (!isReady || isOnItsWay.current) return;
      const { activeElement } = document;
      let isSaved = false;
      isOnItsWay.current = true;
      setSubmitting(true);
      try {
        isSaved = await attempt();
      } finally {
        isOnItsWay.current = false;
        if (!isSaved) {
          // Drawn at once: a button that is pressed can have the keyboard back only when it is no longer disabled.
          flushSync(() => setSubmitting(false));
          focusAgain(activeElement);
        }
      }
    },
  };
};

type Refusal = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatValidationErrors']>[0];

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'ValidationError';
