import { useForm, useNotification } from '@strapi/admin/strapi-admin';
import { useEffect, useRef } from 'react';

/**
 * Keeps the form from being saved while it is busy, since a record saved by then would lack files, and from being left
 * by a link. Strapi saves no form that is said to be submitting; a new one that nobody has touched is (`BeginNewForm`), and stays so.
 */
export const useHeldForm = (isBusy: boolean, why: string): void => {
  const { toggleNotification } = useNotification();
  const isSubmitting = useForm('useHeldForm', (form) => form.isSubmitting);
  const setSubmitting = useForm('useHeldForm', (form) => form.setSubmitting);
  const wasBusy = useRef(false);
  /** True while the form has been untouched since before it was held. */
  const isUntouched = useRef(false);

  useEffect(() => {
    if (isBusy && !wasBusy.current) isUntouched.current = isSubmitting;
    if (isBusy && !isSubmitting) {
      // Released by the first change.
      isUntouched.current = false;
      setSubmitting(true);
    }
    if (!isBusy && wasBusy.current && !isUntouched.current) setSubmitting(false);
    wasBusy.current = isBusy;
  }, [isBusy, isSubmitting, setSubmitting]);

  useEffect(() => {
    if (!isBusy) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    const stay = (event: MouseEvent): void => {
      if (!(event.target instanceof Element) || event.target.closest('a[href]:not([target])') === null)
        return;
      event.preventDefault();
      event.stopPropagation();
      toggleNotification({ type: 'warning', message: why });
    };
    window.addEventListener('beforeunload', ask);
    window.addEventListener('click', stay, { capture: true });
    return () => {
      window.removeEventListener('beforeunload', ask);
      window.removeEventListener('click', stay, { capture: true });
    };
  }, [isBusy, why, toggleNotification]);
};
