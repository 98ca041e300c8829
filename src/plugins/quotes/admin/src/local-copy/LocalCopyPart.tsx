import { useContentLocale, useOpenEntry, useUserId } from '../hooks/strapi';
import { LocalCopies, type SavedDraft } from './LocalCopies';
import type { Attributes, Schema } from './types';

/** The language of a type that has none. */
const NO_LOCALE = '';

/** Shows the copies of the open entry once it is loaded. */
export default function LocalCopyPart() {
  const user = useUserId();
  const locale = useContentLocale() ?? NO_LOCALE;
  const { model, documentId, document, schema, components, isPublic } = useOpenEntry();

  // The public version is there to be read: its form holds nothing of the editor's.
  if (!user || !schema || isPublic) return null;
  const fields: Schema = {
    attributes: schema.attributes as Attributes,
    components: components as Schema['components'],
  };
  return (
    <LocalCopies
      key={[user, model, documentId, locale].join(':')}
      entry={{ user, model, documentId: documentId ?? null, locale }}
      schema={fields}
      document={document as SavedDraft | undefined}
    />
  );
}
