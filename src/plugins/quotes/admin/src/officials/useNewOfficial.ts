import { useState } from 'react';
import {
  NAMESAKE,
  type NewOfficial,
  type NewPerson,
  type PersonSummary,
} from '../../../shared/contract';
import { useApiErrors, type ApiError } from '../hooks/strapi';
import { useTranslate, type Translate } from '../hooks/useTranslate';
import {
  fieldErrorsOf,
  missingIn,
  officialOf,
  valuesOf,
  type FieldErrors,
  type FieldName,
} from './values';

/** Has no error if the editor was already notified. */
export type AddResult = { ok: true } | { ok: false; error: ApiError | null };
export type AddOfficial = (
  official: NewOfficial,
  options: { despiteNamesake: boolean }
) => Promise<AddResult>;

interface Rejection {
  fields: FieldErrors;
  /** Message that belongs to no field. */
  message: string | null;
  /** Existing officials with that name. */
  namesakes: PersonSummary[];
}

const ACCEPTED: Rejection = { fields: {}, message: null, namesakes: [] };

/** Translates the errors that an editor can cause, because the server's messages are English. */
function inWords(fields: FieldErrors, t: Translate): FieldErrors {
  return fields.since ? { ...fields, since: t('new-official.no-date') } : fields;
}

/** Holds the fields of a new official and the server's errors. */
export function useNewOfficial(prefill: NewPerson | null, add: AddOfficial) {
  const t = useTranslate();
  const { toMessage } = useApiErrors();
  const [values, setValues] = useState(() => valuesOf(prefill));
  const [rejection, setRejection] = useState(ACCEPTED);

  const change = (field: FieldName, value: string) => {
    setValues((before) => ({ ...before, [field]: value }));
    setRejection(({ fields: { [field]: _mended, ...fields }, namesakes }) => ({
      fields,
      message: null,
      namesakes: field === 'name' ? [] : namesakes,
    }));
  };

  const readRejection = (error: ApiError): Rejection => {
    const { details } = error as { details?: { code?: string; namesakes?: PersonSummary[] } };
    if (details?.code === NAMESAKE) return { ...ACCEPTED, namesakes: details.namesakes ?? [] };
    const fields = fieldErrorsOf(details);
    if (fields) return { ...ACCEPTED, fields: inWords(fields, t) };
    return { ...ACCEPTED, message: toMessage(error) };
  };

  const submit = async (despiteNamesake = false) => {
    const missing = missingIn(values);
    if (missing.length > 0) {
      const fields = missing.map((field) => [
        field,
        t(`new-official.no-${field as 'name' | 'title'}`),
      ]);
      setRejection({ ...ACCEPTED, fields: Object.fromEntries(fields) });
      return;
    }
    const result = await add(officialOf(values), { despiteNamesake });
    if (!result.ok && result.error) setRejection(readRejection(result.error));
  };

  return { values, change, submit, ...rejection };
}
