import { useState } from 'react';
import { Button, Checkbox, Flex, Modal, Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';
import { useFieldLabel } from '../hooks/strapi';
import { useTranslate } from '../hooks/useTranslate';
import { ChangedWords } from '../panel/WordDiff';
import { describeValue } from './describe-value';
import { compareTexts } from './differences';
import { differingFields } from './fields';
import { fingerprint } from './fingerprint';
import type { NewerDraft } from './Offer';
import type { LocalCopy, Schema, Values } from './types';
import { useTimestamps } from './useTimestamps';

interface CompareDialogProps {
  copy: LocalCopy;
  schema: Schema;
  /** Values of the form. */
  values: Values;
  /** Values that the form was loaded with. */
  loaded: Values;
  newer: NewerDraft | null;
  onRestore: (names: string[]) => void;
  onClose: () => void;
}

/** Compares the form with an unsaved copy, field by field, so that the editor chooses what is restored. */
export function CompareDialog(props: CompareDialogProps) {
  const { copy, schema, values, loaded, newer, onRestore, onClose } = props;
  const t = useTranslate();
  const at = useTimestamps();
  const intl = useIntl();
  const labelOf = useFieldLabel(copy.model);
  const names = differingFields(copy, values, schema);
  const context = {
    components: schema.components,
    formatDate: (date: string) => intl.formatDate(date, { dateStyle: 'long', timeStyle: 'short' }),
  };
  const textOf = (name: string, value: unknown) =>
    describeValue(value, schema.attributes[name], context);
  /** Tells if another user has changed the field since, because restoring it replaces what they wrote. */
  const isContested = (name: string) =>
    newer !== null && copy.fields[name]!.before !== fingerprint(loaded[name]);
  // Nothing that another user wrote is replaced unless the editor selects it.
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(names.filter((name) => !isContested(name)))
  );

  const choose = (name: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(name);
    else next.delete(name);
    setChosen(next);
  };

  return (
    <Modal.Root open onOpenChange={onClose}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={t('local-copy.close')}>
          <Modal.Title>{t('local-copy.compare-title', { time: at(copy.savedAt) })}</Modal.Title>
        </Modal.Header>
        <Modal.Body>
          <Flex direction="column" alignItems="stretch" gap={5}>
            <Typography tag="p" textColor="neutral800">
              {t(newer ? 'local-copy.legend-newer' : 'local-copy.legend')}
            </Typography>
            {names.map((name) => {
              const [now, then] = [
                textOf(name, values[name]),
                textOf(name, copy.fields[name]!.value),
              ];
              return (
                <Flex key={name} tag="section" direction="column" alignItems="stretch" gap={2}>
                  <Checkbox
                    checked={chosen.has(name)}
                    onCheckedChange={(isChosen) => choose(name, isChosen === true)}
                  >
                    {labelOf(name)}
                  </Checkbox>
                  {isContested(name) && (
                    <Typography variant="pi" textColor="danger700" tag="p">
                      {newer?.savedBy
                        ? t('local-copy.contested-by', { name: newer.savedBy })
                        : t('local-copy.contested')}
                    </Typography>
                  )}
                  {now === then ? (
                    <Typography textColor="neutral600" tag="p">
                      {t('local-copy.same-text')}
                    </Typography>
                  ) : (
                    <ChangedWords changes={compareTexts(now, then)} />
                  )}
                </Flex>
              );
            })}
          </Flex>
        </Modal.Body>
        <Modal.Footer>
          <Button variant="tertiary" onClick={onClose}>
            {t('local-copy.cancel')}
          </Button>
          <Button
            disabled={chosen.size === 0}
            onClick={() => onRestore(names.filter((name) => chosen.has(name)))}
          >
            {t('local-copy.restore-chosen')}
          </Button>
        </Modal.Footer>
      </Modal.Content>
    </Modal.Root>
  );
}
