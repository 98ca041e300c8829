import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { ChoiceInput, type CustomFieldProps } from './ChoiceInput';
import { languagesIn } from './languages';

/** A language by its name; stored is its BCP 47 code. */
export default function LanguageInput(props: CustomFieldProps) {
  const { locale } = useIntl();
  const languages = useMemo(() => languagesIn(locale), [locale]);
  return <ChoiceInput {...props} choices={languages} />;
}
