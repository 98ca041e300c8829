import { useState } from 'react';
import { useRBAC } from '@strapi/strapi/admin';
import { PERMISSIONS, type PreflightResponse } from '../../../shared/contract';
import { focusElement } from '../utils/elements';

const OVERRIDE = [{ action: PERMISSIONS.override, subject: null }];
export const REASON_ID = 'quotes-override-reason';

export interface Override {
  /** True if every problem can be overridden by a user with the right. */
  isPossible: boolean;
  /** True if this user has the right. */
  isOffered: boolean;
  reason: string;
  setReason: (reason: string) => void;
  /** True if the form was submitted without a reason. */
  isMissing: boolean;
  submit: () => void;
}

/** Overrides blockers with a reason, only if each of them allows it. */
export function useOverride(
  report: PreflightResponse['data'] | undefined,
  publish: (reason: string) => Promise<void>
): Override {
  const { allowedActions, isLoading } = useRBAC(OVERRIDE);
  const [reason, setReason] = useState('');
  const [isMissing, setIsMissing] = useState(false);

  const blockers = report?.blockers ?? [];
  const isPossible =
    !isLoading && blockers.length > 0 && blockers.every(({ overridable }) => overridable);

  const submit = () => {
    const given = reason.trim();
    setIsMissing(given === '');
    if (given) void publish(given);
    else focusElement(REASON_ID);
  };

  return {
    isPossible,
    isOffered: isPossible && allowedActions.canOverride === true,
    reason,
    setReason: (value) => {
      setReason(value);
      setIsMissing(false);
    },
    isMissing,
    submit,
  };
}
