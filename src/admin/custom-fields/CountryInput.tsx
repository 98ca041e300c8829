import { ChoiceInput, type CustomFieldProps } from './ChoiceInput';
import { useCountries } from './useCountries';

/** A country by its name; stored is its ISO 3166-1 alpha-2 code. */
export default function CountryInput(props: CustomFieldProps) {
  const countries = useCountries();
  return <ChoiceInput {...props} choices={countries ?? []} isLoading={countries === null} />;
}
