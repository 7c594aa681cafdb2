import { useAPIErrorHandler, useFetchClient, useForm, useNotification } from '@strapi/admin/strapi-admin';
import {
  unstable_useDocumentActions as useDocumentActions,
  useDocumentRBAC,
} from '@strapi/content-manager/strapi-admin';
import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { useIntl } from 'react-intl';
import { useLocation, useNavigate, useParams } from 'react-router-dom';
import { type FormValues, toSentValues, toFormValues } from '../formValues';
import { restoreFocus, freezeForm } from './formElement';
import { isNewRecord, keepLast } from './newForm';
import { readSavedValues } from '../savedRelation';

/** Strapi's result of a save: the record or an error. */
type Outcome = object;

const COLLECTION = 'collection-types';

export interface SaveAndNext {
  /** Also publishes, if the user may. */
  isPublishing: boolean;
  /** There are changes and no save is running. */
  isReady: boolean;
  save(): Promise<void>;
}

/** Saves the form's record as Strapi's buttons do and opens the next form. */
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
  const isSending = useRef(false);
  const isNew = isNewRecord(pathname);

  const send = (values: FormValues): Promise<Outcome> => {
    const data = toSentValues(values);
    const record = { collectionType: COLLECTION, model: uid, params: {} };
    if (isPublishing) return publish({ ...record, ...(!isNew && id && { documentId: id }) }, data);
    return isNew ? create(record, data) : update({ ...record, documentId: id ?? '' }, data);
  };

  /** @returns values for the next form; null if nothing was saved */
  const sendFrozen = async (values: FormValues): Promise<FormValues | null> => {
    const release = freezeForm();
    try {
      const outcome = await send(values);
      if (!('error' in outcome))
        return isNew || !id ? values : await readSavedValues(get, { uid, documentId: id }, values);
      if (isRefusal(outcome.error)) setErrors(formatErrors(outcome.error));
      return null;
    } finally {
      release();
    }
  };

  /** @returns true if the record was saved */
  const attempt = async (): Promise<boolean> => {
    // Commit values that the focused field holds back, as Strapi's buttons do.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    await Promise.resolve();
    await Promise.resolve();
    const { errors } = await validate(true, { status: isPublishing ? 'published' : 'draft' });
    if (errors !== undefined) {
      const message = formatMessage({ id: 'content-manager.validation.error' });
      toggleNotification({ type: 'danger', message });
      return false;
    }
    const last = await sendFrozen(toFormValues(getValues()));
    if (last === null) return false;
    keepLast(uid, last);
    // Synchronously, so that what is typed from now on goes into the next form.
    flushSync(resetForm);
    if (!isNew) navigate(`/content-manager/${COLLECTION}/${uid}/create`);
    return true;
  };

  return {
    isPublishing,
    isReady,
    async save() {
      if (!isReady || isSending.current) return;
      const { activeElement } = document;
      let isSaved = false;
      isSending.current = true;
      setSubmitting(true);
      try {
        isSaved = await attempt();
      } finally {
        isSending.current = false;
        if (!isSaved) {
          // Synchronously: a button must be enabled before it can get focus.
          flushSync(() => setSubmitting(false));
          restoreFocus(activeElement);
        }
      }
    },
  };
};

type Refusal = Parameters<ReturnType<typeof useAPIErrorHandler>['_unstableFormatValidationErrors']>[0];

const isRefusal = (error: unknown): error is Refusal =>
  typeof error === 'object' && error !== null && 'name' in error && error.name === 'ValidationError';
