import { Checkbox, Field } from '@strapi/design-system';
import { useTranslate } from '../hooks/useTranslate';
import type { ReadersUpdateChoice } from './useReadersUpdate';

const FIELD_ID = 'quotes-readers-update';

/** Asks whether readers see that the article was updated. */
export function ReadersUpdateField({ choice }: { choice: ReadersUpdateChoice }) {
  const t = useTranslate();
  const { hasNewCorrection, isChosen, choose } = choice;
  const hint = hasNewCorrection ? 'readers-update.correction' : 'readers-update.text';

  return (
    <Field.Root id={FIELD_ID} hint={t(hint)}>
      <Checkbox checked={isChosen} onCheckedChange={(isOn) => choose(isOn === true)}>
        {t('readers-update.label')}
      </Checkbox>
      <Field.Hint />
    </Field.Root>
  );
}
