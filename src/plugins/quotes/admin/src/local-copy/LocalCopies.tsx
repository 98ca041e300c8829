import { useEffect, useRef, useState } from 'react';
import { Button, Flex, useNotifyAT } from '@strapi/design-system';
import { useOnline } from '../../../../../admin/lazy-part';
import { useFieldLabel, useFormValues } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { bodyEditor } from '../body/editor';
import { focusField } from '../utils/elements';
import { CompareDialog } from './CompareDialog';
import { copies } from './copies';
import { differingFields, fingerprintOf, withFields } from './fields';
import { keepingMessage, KeepingNotice } from './StorageNotice';
import { NoticeBox } from './NoticeBox';
import { Offer, type NewerDraft } from './Offer';
import type { EntryKey, LocalCopy, Schema, Values } from './types';
import { useKeeper } from './useKeeper';
import { useOffers, useReturn } from './useOffers';

/** The saved draft, as far as a copy is compared with it. */
export interface SavedDraft {
  updatedAt?: string | null;
  updatedBy?: { firstname?: string; lastname?: string; username?: string } | null;
}

interface LocalCopiesProps {
  entry: EntryKey;
  schema: Schema;
  document: SavedDraft | undefined;
}

const titleOf = ({ title, name }: Values): string =>
  [title, name].find((text): text is string => typeof text === 'string' && text !== '') ?? '';

const nameOf = ({ updatedBy }: SavedDraft): string =>
  [updatedBy?.firstname, updatedBy?.lastname].filter(Boolean).join(' ') ||
  updatedBy?.username ||
  '';

/** Keeps what the form holds unsaved, and offers what was not saved before. */
export function LocalCopies({ entry, schema, document }: LocalCopiesProps) {
  const t = useTranslate();
  const { notifyStatus } = useNotifyAT();
  const isOnline = useOnline();
  const labelOf = useFieldLabel(entry.model);
  const { values, loaded, isModified, getValues, setValues } = useFormValues();
  const { offers, refresh, remove } = useOffers(entry, schema, () => ({ loaded, isModified }));
  const [compared, setCompared] = useState<LocalCopy | null>(null);
  const [discarded, setDiscarded] = useState<LocalCopy | null>(null);

  const look = () => void refresh(keeper);
  const { keeper, keeping } = useKeeper({
    entry,
    schema,
    updatedAt: document?.updatedAt ?? null,
    title: titleOf(values),
    onLost: look,
  });
  useEffect(look, [keeper, refresh]);
  useReturn(look);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [discarded]);

  /** The draft where it is another than the one that the copy was made from. */
  const newerThan = ({ base }: LocalCopy): NewerDraft | null => {
    if (!document?.updatedAt || document.updatedAt === base.updatedAt) return null;
    // Decisions about its quotes are saved with the draft as well: they change no field.
    if (fingerprintOf(loaded, schema) === base.fingerprint) return null;
    return { savedAt: document.updatedAt, savedBy: nameOf(document) };
  };

  const restore = (copy: LocalCopy, names: string[]) => {
    keeper.adopt(copy.id);
    setValues(withFields(getValues(), copy, names, loaded, schema));
    remove(copy.id);
    setCompared(null);
    notifyStatus(t('local-copy.restored'));
    const [first] = names;
    // The form draws the restored values first. The button that was pressed is gone by then.
    window.setTimeout(() => (first && focusField(first, labelOf(first))) || bodyEditor()?.focus());
  };
  const discard = async (copy: LocalCopy) => {
    await copies.drop(copy.id).catch(() => undefined);
    remove(copy.id);
    setDiscarded(copy);
  };
  const bringBack = async (copy: LocalCopy) => {
    setDiscarded(null);
    await copies.put(copy).catch(() => undefined);
    await refresh(keeper);
  };

  const shown = offers.filter((copy) => differingFields(copy, values, schema).length > 0);
  const hasOffers = shown.length > 0;
  useEffect(() => {
    if (hasOffers) notifyStatus(t('local-copy.title'));
  }, [hasOffers, notifyStatus, t]);

  const message = keepingMessage({ keeping, isModified, isOnline });
  if (!message && !hasOffers && !discarded && !compared) return null;
  return (
    <Flex
      tag="section"
      aria-label={t('local-copy.title')}
      direction="column"
      alignItems="stretch"
      gap={2}
      width="100%"
    >
      {message && <KeepingNotice message={message} />}
      {shown.map((copy) => (
        <Offer
          key={copy.id}
          copy={copy}
          newer={newerThan(copy)}
          mustCompare={isModified || newerThan(copy) !== null}
          isOneOfMany={shown.length > 1 || entry.documentId === null}
          onRestore={() => restore(copy, Object.keys(copy.fields))}
          onCompare={() => setCompared(copy)}
          onDiscard={() => void discard(copy)}
        />
      ))}
      {discarded && (
        <NoticeBox tone="neutral" text={t('local-copy.discarded')}>
          <Button ref={undo} size="S" variant="tertiary" onClick={() => void bringBack(discarded)}>
            {t('local-copy.undo')}
          </Button>
        </NoticeBox>
      )}
      {compared && (
        <CompareDialog
          copy={compared}
          schema={schema}
          values={values}
          loaded={loaded}
          newer={newerThan(compared)}
          onRestore={(names) => restore(compared, names)}
          onClose={() => setCompared(null)}
        />
      )}
    </Flex>
  );
}
